import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import type { Clause } from './clause.js'
import { agentsOf, objectsOf } from './objectsOf.js'
import { stemOf } from './verbForms.js'

/** What one does to another, where that makes them something to each other. */
export interface Deed {
  readonly role: string
  /** Of each pair, whom the relation is told of first: of “killed by” the dead. */
  readonly pairs: readonly (readonly [Slot, Slot])[]
  /** What it makes of whomever it is done to. */
  readonly state: string | null
  readonly suffering: readonly Slot[]
  /** What else the clause says, in the slotted text. */
  readonly rest: string
}

/** By stem: what whoever suffers it was, as a role, and what they are from then on. */
const DEEDS: ReadonlyMap<string, readonly [role: string, state: string | null]> = new Map(
  (
    [
      ['kill murder slay slain assassinate execute behead strangle slaughter', 'killed by', 'dead'],
      ['capture recapture', 'captured by', 'captured'],
      ['kidnap abduct', 'kidnapped by', 'captured'],
      ['imprison jail', 'imprisoned by', 'captured'],
      ['arrest', 'arrested by', 'captured'],
      ['shoot shot', 'shot by', 'injured'],
      ['stab', 'stabbed by', 'injured'],
      ['wound injure', 'wounded by', 'injured'],
      ['poison', 'poisoned by', null],
      ['attack assault', 'attacked by', null],
      ['torture', 'tortured by', null],
      ['betray', 'betrayed by', null],
      ['rescue save', 'saved by', null],
      ['free liberate', 'freed by', null],
      ['adopt', 'adopted by', null],
      ['blackmail', 'blackmailed by', null],
      ['seduce', 'seduced by', null],
      ['hire', 'hired by', null],
      ['abandon', 'abandoned by', null],
    ] as const
  ).flatMap(([verbs, role, state]) => verbs.split(' ').map((verb) => [stemOf(verb), [role, state] as const])),
)

/** “holds Mara captive”, “takes Theo prisoner” */
const holds = ({ verb, verbEnd, end }: Clause, { text }: Slotted): readonly [string, string] | undefined =>
  /^(?:holds?|held|keeps?|kept|takes?|took)$/.test(verb) &&
  /\uE001 (?:captive|hostage|prisoner)\b/.test(text.slice(verbEnd, end))
    ? ['held captive by', 'captured']
    : undefined

/** What a clause says that one did to another; null where it has not come to that, or it makes nothing of them. */
export function deedOf(clause: Clause, slotted: Slotted): Deed | null {
  const deed = clause.isDone ? (DEEDS.get(stemOf(clause.verb)) ?? holds(clause, slotted)) : undefined
  if (deed === undefined) return null
  const [role, state] = deed
  const { actors, isSuffered } = clause
  const { slots, rest } = isSuffered ? agentsOf(clause, slotted) : objectsOf(clause, slotted)
  const others = slots.filter(({ entity }) => !actors.some((actor) => actor.entity?.id === entity?.id))
  const [suffering, doing] = isSuffered ? [actors, others] : [others, actors]
  if (suffering.length === 0) return null
  const pairs = suffering.flatMap((one) => doing.map((other) => [one, other] as const))
  return { role, pairs, state, suffering, rest }
}
