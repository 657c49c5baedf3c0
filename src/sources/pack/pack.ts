import type { Certainty } from '../../model/certainty.js'
import type { EntityKind } from '../../model/entity.js'
import type { Predicate, Realm } from '../../model/predicate.js'
import type { Ruling } from '../../model/ruling.js'
import type { Basis, Stance } from '../../model/statement.js'
import type { WorkKind } from '../../model/work.js'

/**
 * A universe as a file carries it, key by key as it is written. The keys are explained in docs/packs.md and
 * checked against `packShape`; ids are the pack's own.
 */
export interface Pack {
  readonly unspoiled: 1
  readonly universe: PackUniverse
  readonly works?: readonly PackWork[]
  readonly entities?: readonly PackEntity[]
  readonly statements?: readonly PackStatement[]
  readonly orders?: readonly PackOrder[]
  readonly recorded?: PackRecorded
}

/** What a ledger recorded and the rest of a pack has no words for. Ids are those of the ledger. */
export interface PackRecorded {
  readonly entities?: readonly { readonly id: string; readonly kind: EntityKind }[]
  readonly statements?: readonly RecordedStatement[]
  readonly documents?: readonly RecordedDocument[]
  readonly orders?: readonly PackOrder[]
}

export interface RecordedStatement {
  readonly id: string
  readonly subject: string
  readonly predicate: Predicate
  readonly object?: string
  readonly value?: string
  readonly role?: string
  readonly work?: string
  readonly season?: number
  readonly installment?: number
  readonly happens?: string
  readonly happensText?: string
  readonly certainty: Certainty
  readonly negated?: boolean
  readonly cue?: string
  readonly realm: Realm
  readonly speakers?: readonly RecordedSpeaker[]
  readonly revealedIn?: readonly string[]
  readonly basis: Basis
  readonly sources?: readonly RecordedSource[]
}

export interface RecordedSpeaker {
  readonly name?: string
  readonly outlet?: string
  readonly said?: string
}

export interface RecordedSource {
  readonly url?: string
  readonly said?: string
  readonly quote?: string
  readonly selector?: PackSelector
  readonly stance?: Stance
  /** The id of a document. */
  readonly document?: string
  /** The id of the statement that takes this one's place. */
  readonly correctedBy?: string
  readonly revealedIn?: readonly string[]
  readonly ruling?: Ruling
}

export interface RecordedDocument {
  readonly id: string
  readonly title?: string
  readonly published?: string
  readonly byline?: string
  readonly outlet?: string
  readonly url?: string
  readonly revealedIn?: readonly string[]
  /** Of a catalogue, and no news. */
  readonly isSynopsis?: boolean
  /** The id of a document that told the same before. */
  readonly repeats?: string
}

/** A reference as text, or an installment up to a time of it. */
export type PackRevealRef = string | PackTime

export interface PackTime {
  readonly installment: string
  /** Hours, minutes and seconds from its beginning: `00:32:10`. */
  readonly at: string
}

/** EDTF; a bare year is a number in YAML. */
export type PackMoment = string | number

export interface PackUniverse {
  readonly id: string
  readonly name: string
  /** A BCP 47 tag. */
  readonly language?: string
}

export interface PackWork {
  readonly id: string
  readonly kind: WorkKind
  readonly name: string
  readonly names?: readonly string[]
  /** `imdb:tt0411008`, `tmdb:tv/4607`, `tvdb:73739`, `tvmaze:123`, `wikidata:Q23567`. */
  readonly identifiers?: readonly string[]
  readonly released?: PackMoment
  /** When it was said that it comes out then. */
  readonly said?: PackMoment
  readonly seasons?: readonly PackSeason[]
  readonly installments?: readonly PackInstallment[]
}

export interface PackSeason {
  readonly number: number
  readonly name?: string
  readonly installments?: readonly PackInstallment[]
}

export interface PackInstallment {
  readonly number: number
  readonly name?: string
  readonly released?: PackMoment
  /** When it was said that it comes out then. */
  readonly said?: PackMoment
}

export interface PackEntity {
  readonly id: string
  readonly kind: Exclude<EntityKind, 'work'>
  readonly name?: string
  readonly names?: readonly PackName[]
}

export interface PackName {
  readonly name: string
  /** Of another name, which is not to be used where a better one is known. */
  readonly role?: 'alias'
  readonly revealedIn?: readonly PackRevealRef[]
  readonly said?: PackMoment
}

export interface PackStatement {
  readonly subject: string
  readonly predicate: Predicate
  readonly object?: string
  readonly value?: string
  readonly role?: string
  readonly work?: string
  readonly season?: number
  readonly installment?: number
  readonly happens?: PackMoment
  readonly certainty?: Certainty
  readonly negated?: boolean
  readonly cue?: string
  readonly revealedIn?: readonly PackRevealRef[]
  readonly sources?: readonly PackSource[]
}

export interface PackSource {
  readonly url?: string
  readonly said?: PackMoment
  readonly quote?: string
  readonly selector?: PackSelector
}

/** W3C Web Annotation: where the quote stands, half-open, in UTF-16 code units. */
export interface PackSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export interface PackOrder {
  readonly id: string
  readonly name: string
  readonly items: readonly string[]
}
