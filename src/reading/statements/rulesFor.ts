import type { Predicate } from '../../model/predicate.js'
import type { Rule } from '../rules/rule.js'
import { RULES } from '../rules/rules.js'
import { numberOf, type HeldWords } from '../slots/heldWords.js'
import type { Slotted } from '../slots/slotted.js'

/** What may be read of plans alone: without a name or a date, as in "There is no release date yet." */
export const PLANNED: ReadonlySet<Predicate> = new Set<Predicate>(['release', 'production'])

const ALL: readonly Rule[] = Object.values<Rule>(RULES)
/** The places of the rules that every sentence with a slot sets off. */
const ALWAYS: readonly number[] = ALL.flatMap((rule, place) => (rule.triggers === '*' ? [place] : []))
/** By the number of a trigger, the places of the rules that it sets off. */
const BY_TRIGGER: ReadonlyMap<number, readonly number[]> = indexByTrigger()

function indexByTrigger(): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (const [place, rule] of ALL.entries())
    for (const trigger of rule.triggers.split(/\s+/).map(numberOf)) {
      const others = index.get(trigger)
      if (others === undefined) index.set(trigger, [place])
      else others.push(place)
    }
  return index
}

/** The rules that a word of the sentence sets off, in their one order. */
export function rulesFor({ slots }: Slotted, { whole }: HeldWords): readonly Rule[] {
  const chosen = new Set(slots.length === 0 ? [] : ALWAYS)
  for (const word of whole) for (const place of BY_TRIGGER.get(word) ?? []) chosen.add(place)
  const rules = ALL.filter((_, place) => chosen.has(place))
  return slots.length > 0 ? rules : rules.filter(({ predicate }) => PLANNED.has(predicate))
}
