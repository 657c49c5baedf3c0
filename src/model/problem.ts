/** What kind of trouble it is; doors turn it into an exit status or an HTTP status. */
export type ProblemCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'invalid'
  | 'refused'
  | 'unreachable'
  | 'unauthenticated'
  | 'forbidden'
  | 'too-large'
  | 'too-many'

/**
 * Trouble that a person can do something about: one sentence that says what is wrong, and one that says
 * what to do. Anything else that is thrown is a bug and stays one.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly hint: string,
    /** How long to wait before trying again, in seconds, where that helps. */
    readonly waitSeconds?: number,
  ) {
    super(message)
    this.name = 'Problem'
  }
}
