import { noticed } from '../shell/noticed.js'

/** Whether nobody answered when the server was asked last, or the worker alone with what it had kept. */
export const isOffline = noticed(false)
