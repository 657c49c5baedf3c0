import { Problem } from '../../model/problem.js'

/** What trouble with an address means for whoever asks there again and again. */
export interface FetchTrouble {
  readonly code: 'unreachable' | 'unreadable' | 'refused'
  readonly message: string
  readonly hint: string
  /** RFC 3339 in UTC: the server asked not to be asked before (Retry-After); null where it did not. */
  readonly notBefore?: string | null
  /** `gone`: it will not come back (410). `moment`: the next try may well work. `address`: not until somebody changes something. */
  readonly lasts: 'moment' | 'address' | 'gone'
}

/** Trouble that fetching met: a sentence, what to do, and what it means for the next try. */
export class FetchProblem extends Problem {
  readonly notBefore: string | null
  readonly lasts: FetchTrouble['lasts']

  constructor({ code, message, hint, notBefore = null, lasts }: FetchTrouble) {
    super(code, message, hint)
    this.notBefore = notBefore
    this.lasts = lasts
  }
}
