import type { Span } from '../../model/reading.js'
import type { Claim } from '../../model/statement.js'
import type { EntityFound } from '../names/mention.js'

/** A statement before it has speakers and a reveal point; its span is what it rests on. */
export interface StatementFound extends Span, Omit<Claim<EntityFound>, 'speakers' | 'revealedIn' | 'basis'> {
  readonly sentence: number
  /** Nothing in the sentence says of which work: it is what was spoken of last. */
  readonly isWorkAssumed: boolean
}
