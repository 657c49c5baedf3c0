import type { EntityKind, Named } from './entity.js'
import type { Realm } from './predicate.js'
import type { Basis, Statement } from './statement.js'

/** A text to be read, with what its metadata says of it. */
export interface Article {
  /** Headline first where there is one; all positions count UTF-16 code units in it. */
  readonly text: string
  readonly title: string | null
  /** EDTF, as given or from metadata; null where reading must infer it. */
  readonly published: string | null
  readonly publishedBasis: 'given' | 'metadata' | null
  /** When it was last changed, EDTF: it may tell of what came out until then. Absent where nobody says. */
  readonly modified?: string
  /** The language of `text` as a BCP 47 tag without region: `en`, `de`. Absent where nothing shows it. */
  readonly language?: string
  readonly byline: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** Spans of `text` set in italics: emphasis marks titles of works. */
  readonly emphasis: readonly Span[]
  /** What bringing it in could not settle: lost characters, a rest behind a wall. Absent where there is nothing. */
  readonly doubts?: readonly Doubt[]
  /**
   * For a synopsis: references to all that it retells, as whoever publishes it says. Reading then takes this for the reveal
   * point of every sentence and finds none of its own; nothing in it is public. Absent, or empty, for everything else.
   */
  readonly revealedIn?: readonly string[]
}

/** Half-open: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface DocumentHead {
  readonly title: string | null
  readonly published: string | null
  readonly publishedBasis: 'given' | 'metadata' | 'inferred' | 'unknown'
  readonly byline: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** What all of a synopsis reveals, title and address included; absent for everything else. */
  readonly revealedIn?: readonly string[]
}

/** What reading found. Reading never fails: what it could not settle is a doubt. */
export interface Reading {
  readonly document: DocumentHead
  readonly sentences: readonly SentenceRead[]
  readonly statements: readonly Statement[]
  readonly mentions: readonly Mention[]
  readonly doubts: readonly Doubt[]
}

export interface SentenceRead extends Span {
  readonly index: number
  readonly text: string
  /** `other`: site furniture, questions to the reader, fragments. */
  readonly realm: Realm | 'other'
  readonly revealedIn: readonly string[]
  readonly basis: Basis
}

export interface Mention extends Span, Named {
  readonly kind: EntityKind
}

export interface Doubt extends Span {
  readonly reason: string
}
