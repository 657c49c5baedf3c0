/** What another tracker says of somebody's viewing, before any outline is looked at. */

/** One thing that was seen, or is meant to be, as an export or a media server tells it. */
export interface Viewing {
  /** Of the work: an episode stands under its series. */
  readonly title: string | null
  /** Of the work's first release, where it is told. */
  readonly year: number | null
  /** Of the work, as in `Work.identifiers` but without what TMDB’s number is of: `imdb:tt0903747`, `tmdb:1396`. */
  readonly identifiers: readonly string[]
  readonly part: ViewedPart
  readonly state: ViewingState
  /** ISO 8601 date; null where it is not told. */
  readonly seenOn: string | null
}

/** Which part of the work it speaks of. */
export type ViewedPart =
  | { readonly kind: 'film' }
  /** `season` is null where the source counts through all of the work. */
  | { readonly kind: 'episode'; readonly season: number | null; readonly number: number }
  /** An episode of which only the name is told. */
  | { readonly kind: 'named'; readonly season: number | null; readonly name: string }
  /** So many from the beginning. */
  | { readonly kind: 'first'; readonly count: number }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'series' }

/** `unseen` is said of what a tracker lists without its having been seen. */
export type ViewingState = 'seen' | 'unseen' | 'watching' | 'planned' | 'dropped'

/** A row of an export: a viewing, or the reason why it is none. */
export type ExportRow =
  { readonly where: string; readonly viewing: Viewing } | { readonly where: string; readonly reason: string }
