/**
 * What one reader may be shown.
 *
 * It is plain data, made anew from the reader's progress for every request, so that an unmarked episode hides
 * everything it revealed at once.
 */
export interface Horizon {
  /** References as `parseSeen` gives them: works, seasons or installments. */
  readonly seen: readonly string[]
  /** Names of installments: only of those seen, or of all (the reader's own choice). */
  readonly installmentNames: 'seen' | 'all'
  /** Whether an article shows where words are missing. */
  readonly articles: 'marked' | 'silent'
}

/** A reader of whom nothing is known: logged out, a shared link, a first visit. */
export const NOTHING_SEEN: Horizon = { seen: [], installmentNames: 'seen', articles: 'marked' }
