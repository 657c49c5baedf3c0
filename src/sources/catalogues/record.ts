/**
 * What a catalogue records of one work, in one shape for all of them: each reads its own format into this, and
 * `packOfRecord` alone decides what of it is public and what reveals the rest.
 */
import type { Span } from '../../model/reading.js'
import type { CreditRole, Stage } from '../../model/predicate.js'
import type { WorkKind } from '../../model/work.js'

export interface CatalogueRecord {
  readonly kind: WorkKind
  readonly name: string
  readonly otherNames: readonly string[]
  /** A BCP 47 tag; null where the catalogue does not say. */
  readonly language: string | null
  /** The page of the work for people, or what comes nearest. */
  readonly url: string
  /** What the catalogue is called: `TVmaze`. */
  readonly catalogue: string
  /** What this and other catalogues know the work by: `imdb:tt0411008`. */
  readonly identifiers: readonly string[]
  /** EDTF; null where no date is known. */
  readonly released: string | null
  /** 0 for specials. */
  readonly seasons: readonly RecordedSeason[]
  /** Those of a work without seasons. */
  readonly episodes: readonly RecordedEpisode[]
  /** Billed for all of the work. */
  readonly regulars: readonly RecordedPart[]
  /** Who plays in it too, in a place or from a time that nobody says: they may be a surprise. */
  readonly others: readonly RecordedPart[]
  readonly makers: readonly RecordedMaker[]
  readonly networks: readonly string[]
  readonly stage: RecordedStage | null
  readonly relations: readonly RecordedRelation[]
  /** Characters of whom an encyclopedia tells more than who plays them; absent where there are none. */
  readonly figures?: readonly RecordedFigure[]
  readonly overview: RecordedText | null
  /** Whether all that the catalogue has of the outline is here: what lacks a season cannot say what had been released. */
  readonly isWhole: boolean
  /** What was left out and why: each a sentence. */
  readonly doubts: readonly string[]
}

export interface RecordedSeason {
  readonly number: number
  /** Null where it says no more than the number. */
  readonly name: string | null
  readonly released: string | null
  /** Without the name of anything in it: the address is shown where the name is hidden. */
  readonly url: string
  /** Billed for this season. */
  readonly regulars: readonly RecordedPart[]
  readonly overview: RecordedText | null
  readonly episodes: readonly RecordedEpisode[]
}

export interface RecordedEpisode {
  readonly number: number
  readonly name: string | null
  /** EDTF; null where no date is known. */
  readonly released: string | null
  /** As for seasons, without a name in it. */
  readonly url: string
  readonly synopsis: RecordedText | null
  readonly guests: readonly RecordedPart[]
  readonly makers: readonly RecordedMaker[]
}

/** Somebody in front of the camera. */
export interface RecordedPart {
  readonly actor: string
  /** As billed; null where they are themselves, or nobody says. */
  readonly character: string | null
}

/** Somebody behind the camera. */
export interface RecordedMaker {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly role: CreditRole
}

export interface RecordedStage {
  readonly value: Stage
  readonly happens: string | null
}

/** What ties a work to another that the catalogue names: `follows`, `part-of`, `adapts`. */
export interface RecordedRelation {
  readonly predicate: 'adapts' | 'follows' | 'part-of'
  readonly role: string | null
  readonly name: string
}

/** A character as an encyclopedia has them, written with hindsight. */
export interface RecordedFigure {
  readonly name: string
  readonly url: string
  /** Episodes of which it is said that they appear there under their name; empty where nobody says. */
  readonly seenIn: readonly RecordedPlace[]
  readonly facts: readonly RecordedFact[]
}

/** An episode of the record, by its numbers. */
export interface RecordedPlace {
  readonly season: number | null
  readonly number: number
}

export interface RecordedFact {
  readonly predicate: 'alias' | 'plays' | 'relation' | 'status' | 'trait'
  readonly role: string | null
  readonly value: string
  /** Another figure, by name, where it is said of one. */
  readonly other: string | null
  /** Episodes named beside it; empty where there are none. */
  readonly toldIn: readonly RecordedPlace[]
}

/** Prose, without mark-up. */
export interface RecordedText {
  readonly text: string
  readonly emphasis: readonly Span[]
}
