import type { Predicate } from '../../model/predicate.js'
import type { EntityFound } from '../names/mention.js'
import type { Pattern, PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'

/**
 * One way in which news says one thing. A rule is a value: what sets it off, the patterns it matches, what it then
 * tells, and sentences that it reads and ignores, which a test runs.
 */
export interface Rule {
  readonly predicate: Predicate
  /** Lower-case words, separated by spaces; one of them must stand in the sentence. `*` tries every sentence. */
  readonly triggers: string
  /** Said in passing, as something everybody knows: hedges around it are about something else. */
  readonly presupposed?: boolean
  /** Made by `pattern`. */
  readonly patterns: readonly Pattern[]
  readonly tells: (match: PatternMatch) => readonly Draft[]
  /** Sentences and what this rule tells of them, in the notation of `tell`. */
  readonly reads: Readonly<Record<string, string | readonly string[]>>
  /** Near misses: this rule tells nothing of them. */
  readonly ignores: readonly string[]
}

/** What a rule makes of a match; the pipeline adds evidence, certainty, speaker, moment and reveal point. */
export interface Draft {
  readonly subject: EntityFound | null
  readonly object?: EntityFound | null
  readonly value?: string | null
  readonly role?: string | null
  /** The work, season or installment that it is about; found by the pipeline when left out. */
  readonly work?: Slot | null | undefined
  /** Moment of it: the slot named; `near` looks for one in the clause; left out, it has none. */
  readonly happens?: Slot | 'near' | null
  readonly negated?: boolean
  /** Said of one season, the one that the article is about, where none is named: "it returns", "filming begins". */
  readonly ofSeason?: boolean
  /** The subject is the one who stands against the heroes of the work. */
  readonly antagonist?: boolean
  /** Where to look for the words that say how sure, when not the whole match: a span in the slotted text. */
  readonly clause?: readonly [number, number]
}
