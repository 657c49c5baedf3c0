/** What kind of trouble it is; doors turn it into an exit status or an HTTP status. */
export type ProblemCode = 'usage' | 'not-found' | 'unreadable' | 'invalid' | 'refused' | 'unreachable'

/**
 * Trouble that a person can do something about: one sentence that says what is wrong, and one that says
 * what to do. Anything else that is thrown is a bug and stays one.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly hint: string,
  ) {
    super(message)
    this.name = 'Problem'
  }
}
