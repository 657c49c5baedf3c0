import type { EntityKind } from '../../model/entity.js'
import type { Span } from '../../model/reading.js'
import type { Gender } from './givenNames.js'

/** Something the article speaks of, however often and by whatever name. */
export interface EntityFound {
  readonly kind: EntityKind
  readonly id: string
  /** The fullest name that the universe or the article gives it. */
  readonly name: string
  readonly gender: Gender | null
  /** Whether a universe or a shipped table knows it. */
  readonly known: boolean
}

/** One place where the article speaks of it. */
export interface MentionFound extends Span {
  readonly entity: EntityFound
  readonly sentence: number
  /** By a name of it, by a pronoun, or by a description ("the actor"). */
  readonly by: 'name' | 'pronoun' | 'description'
  readonly possessive: boolean
  /** References that reveal the name used here. */
  readonly revealedIn: readonly string[]
}
