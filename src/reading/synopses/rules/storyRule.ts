import type { Claim } from '../../../model/statement.js'
import type { EntityFound } from '../../names/mention.js'
import type { Clause, ToldSentence } from '../clause.js'

/** One way in which synopses say one thing: what it tells of a sentence, with sentences that it reads and ignores, which a test runs. */
export interface StoryRule {
  readonly predicate: 'status' | 'relation' | 'trait' | 'event'
  readonly tells: (told: ToldSentence) => readonly StoryDraft[]
  /** Sentences and what this rule tells of them, in the notation of `tell` without the work. */
  readonly reads: Readonly<Record<string, string | readonly string[]>>
  /** Near misses: this rule tells nothing of them. */
  readonly ignores: readonly string[]
}

/** What a rule makes of a sentence; the pipeline adds the work, the evidence and the reveal point. */
export interface StoryDraft
  extends
    Pick<Claim<EntityFound>, 'subject'>,
    Partial<Pick<Claim<EntityFound>, 'object' | 'role' | 'value'>> {
  /** How sure the clause is that says so; certain where there is none. */
  readonly sure: Pick<Clause, 'certainty' | 'cue'> | null
  /** The words that say so: a span in the slotted text. */
  readonly start: number
  readonly end: number
}
