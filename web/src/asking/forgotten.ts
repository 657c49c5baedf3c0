import { noticed } from '../shell/noticed.js'

/** Another object each time that everything was forgotten: who shows an answer looks at it, to be drawn without one then. */
export const forgotten = noticed({})
