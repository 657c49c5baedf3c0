import type { Certainty } from './certainty.js'
import type { Named } from './entity.js'
import type { Predicate, Realm } from './predicate.js'
import type { Ruling } from './ruling.js'

/**
 * Who says what about whom, when, how surely, and which installments reveal it.
 * `R` is how entities are referred to: `Named` where somebody reads it, an id inside a universe.
 */
export interface Claim<R> {
  readonly predicate: Predicate
  readonly subject: R
  readonly object: R | null
  readonly value: string | null
  readonly role: string | null
  readonly work: R | null
  /** Season of `work`, where the claim is about one season or an installment of it. */
  readonly season: number | null
  /** Installment of `work` (of its `season` where it has seasons). */
  readonly installment: number | null
  /** When it happens, EDTF; null where the source does not say. */
  readonly happens: string | null
  /** The source's own words for `happens`. */
  readonly happensText: string | null
  readonly certainty: Certainty
  readonly negated: boolean
  /** The words that made it less than certain. */
  readonly cue: string | null
  readonly realm: Realm
  readonly speakers: readonly Speaker[]
  /** References (see installmentRef) that must all have been seen; empty for what is public. */
  readonly revealedIn: readonly string[]
  readonly basis: Basis
}

export interface Speaker {
  readonly name: string | null
  readonly outlet: string | null
  /** EDTF: when it was said. */
  readonly said: string | null
}

/** Why something has its reveal point: a warning in the text, a cue, the bound of the third law, or that it is public. */
export type Basis = 'warning' | 'cue' | 'bound' | 'public'

/** A claim read in a document, with the words it rests on. */
export interface Statement extends Claim<Named> {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/**
 * Where the words stand: positions count UTF-16 code units (W3C Web Annotation's TextPositionSelector), `quote` is
 * the text itself (its TextQuoteSelector's `exact`).
 */
export interface Evidence {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A claim as a universe keeps it, with all that was ever said for and against it. */
export interface KnownStatement extends Claim<string> {
  readonly id: string
  readonly sources: readonly Source[]
}

/**
 * Whether a source says so, says so too, says otherwise, or takes it back; and, of keepers only, whether it sets the reveal
 * point, or undoes another ruling.
 */
export type Stance = 'asserts' | 'confirms' | 'disputes' | 'withdraws' | 'reveals' | 'undoes'

export interface Source {
  readonly url: string | null
  /** EDTF: when the source said it. */
  readonly said: string | null
  readonly quote: string | null
  /** `asserts` where it is absent. */
  readonly stance?: Stance
  /** The id of the document that the ledger keeps, where the source is one. */
  readonly document?: string
  /** Where `quote` stands in that document: half-open, in UTF-16 code units (W3C Web Annotation's TextPositionSelector). */
  readonly position?: readonly [start: number, end: number]
  /** When the ledger first had it from this source, RFC 3339; absent for what never was in a ledger. */
  readonly recordedOn?: string
  /** The id of the statement that takes this one's place, where this source corrects it. */
  readonly correctedBy?: string
  /** What must have been seen before one may know that this source says so; absent where the statement's own reveal point is enough. */
  readonly revealedIn?: readonly string[]
  /** Of a keeper, whose words `quote` then is; absent for everybody else. */
  readonly ruling?: Ruling
}
