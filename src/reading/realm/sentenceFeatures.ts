import type { EntityKind } from '../../model/entity.js'
import type { Predicate } from '../../model/predicate.js'
import type { Span } from '../../model/reading.js'

/** What a sentence is judged by. Positions count UTF-16 code units from the start of the sentence. */
export interface SentenceFeatures {
  readonly text: string
  readonly paragraph: number
  readonly headline: boolean
  /** Whom and what it speaks of, in order of position; without them only the words count. */
  readonly mentions?: readonly SeenMention[]
  /** What rules have read in it: the predicate of each statement. */
  readonly found?: readonly Predicate[]
}

/** A mention by name, pronoun or description. */
export interface SeenMention extends Span {
  readonly kind: EntityKind
}
