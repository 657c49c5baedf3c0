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

/** What to do next, and for how many seconds to wait before that. */
export interface WayOut {
  readonly hint: string
  readonly waitSeconds: number
}

/**
 * Trouble that a person can do something about: one sentence that says what is wrong, and one that says
 * what to do. Anything else that is thrown is a bug and stays one.
 */
export class Problem extends Error {
  readonly hint: string
  readonly waitSeconds: number | null

  constructor(
    readonly code: ProblemCode,
    message: string,
    way: string | WayOut,
  ) {
    super(message)
    this.name = 'Problem'
    this.hint = typeof way === 'string' ? way : way.hint
    this.waitSeconds = typeof way === 'string' ? null : way.waitSeconds
  }
}
