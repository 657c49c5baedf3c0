import { noticed } from '../shell/noticed.js'

/**
 * Ticks that were just set or taken away, by reference, until the server has answered. Only the tick itself is shown before:
 * what it opens comes from the server, and what it hides is gone at once.
 */
export const pendingTicks = noticed<ReadonlyMap<string, boolean>>(new Map())
