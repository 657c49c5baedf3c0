import { Problem } from './problem.js'

/**
 * The problem that something was done too often.
 * @param message what was done too often
 * @param waitSeconds how long to wait before it can be done again
 */
export const tooOften = (message: string, waitSeconds: number): Problem =>
  new Problem('too-many', message, { hint: `Wait ${waitSeconds} s and try again.`, waitSeconds })
