/** The public outline: works, seasons, installment numbers and release dates. Names of installments are statements. */

/** schema.org: TVSeries, Movie, TVSeries (miniseries), Movie or TVEpisode (special), Book, ComicSeries, VideoGame. */
export type WorkKind = 'series' | 'miniseries' | 'film' | 'special' | 'book' | 'comic' | 'game'

export const WORK_KINDS: readonly WorkKind[] = [
  'series',
  'miniseries',
  'film',
  'special',
  'book',
  'comic',
  'game',
]

/** When something is released, and when that was said. */
export interface Dated {
  /** EDTF; null where no date is known. */
  readonly released: string | null
  /** EDTF: when whoever says so said it, for what is put off has two dates. Absent where nobody says when. */
  readonly said?: string
}

/** The smallest thing one can have seen: an episode, a chapter, an issue. */
export interface Installment extends Dated {
  readonly number: number
}

export interface Season {
  readonly number: number
  readonly installments: readonly Installment[]
}

/** A work with seasons, or with installments of its own (`seasons` empty), or neither: then it is one installment itself. */
export interface Work extends Dated {
  readonly id: string
  readonly kind: WorkKind
  readonly name: string
  /** Other public names of the same work. */
  readonly otherNames: readonly string[]
  /** What catalogues know it by, so that what comes from elsewhere can be matched (schema.org `identifier`): `imdb:tt0411008`. */
  readonly identifiers?: readonly string[]
  readonly seasons: readonly Season[]
  readonly installments: readonly Installment[]
}
