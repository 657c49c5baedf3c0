/** What a reader wants hidden besides the facts of the story, which are always hidden until seen. */
export interface Settings {
  /** Names of installments: only of those seen, or of all. */
  readonly installmentNames: 'seen' | 'all'
  /** Who plays in a single installment or made it: only of those seen, or of all. */
  readonly installmentCredits: 'seen' | 'all'
  /** Whether one may know that somebody is in a later season before the earlier ones are seen: it says who survives. */
  readonly returningCast: 'shown' | 'hidden'
  /** What trailers and synopses tell of what is not out yet. */
  readonly previews: 'hidden' | 'shown'
  /** The outline: all of it, or only up to the next installment, without any total that follows from the rest. */
  readonly outline: 'whole' | 'next'
}

export const DEFAULT_SETTINGS: Settings = {
  installmentNames: 'seen',
  installmentCredits: 'seen',
  returningCast: 'shown',
  previews: 'hidden',
  outline: 'whole',
}
