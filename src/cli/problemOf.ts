/** Whatever went wrong, as a problem that a person can be told. */
import { Problem } from '../model/problem.js'

/** A Problem as it is; anything else is a bug of ours, and a person can report it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const what = error instanceof Error ? error.message : String(error)
  return new Problem(
    'unreadable',
    `this is a bug (${what})`,
    'Run it again with UNSPOILED_DEBUG=1 and report what it prints, with your command and `unspoiled --version`.',
  )
}
