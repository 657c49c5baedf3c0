import type { Predicate } from '../../model/predicate.js'
import type { Rule } from '../rules/rule.js'
import { RULES } from '../rules/rules.js'
import { numberOf, type HeldWords } from '../slots/heldWords.js'
import { heldBy, holdsAll, type Held } from '../slots/neededSlots.js'
import type { Pattern } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'

/** A rule, with those of its patterns that the slots of a sentence allow. */
export interface Try {
  readonly rule: Rule
  readonly patterns: readonly Pattern[]
}

/** What may be read of plans alone: without a name or a date, as in "There is no release date yet." */
export const PLANNED: ReadonlySet<Predicate> = new Set<Predicate>(['release', 'production'])

const ALL: readonly Rule[] = Object.values<Rule>(RULES)
const NONE_SET_OFF: readonly boolean[] = ALL.map(() => false)
/** Every sentence with a slot sets these off. */
const ALWAYS_SET_OFF: readonly boolean[] = ALL.map((rule) => rule.triggers === '*')
/** By the number of a trigger, the places of the rules that it sets off. */
const BY_TRIGGER: readonly (readonly number[] | undefined)[] = indexByTrigger()

function indexByTrigger(): (number[] | undefined)[] {
  const index: (number[] | undefined)[] = []
  for (const [place, rule] of ALL.entries())
    for (const trigger of rule.triggers.split(/\s+/).map(numberOf)) {
      const others = index[trigger]
      if (others === undefined) index[trigger] = [place]
      else others.push(place)
    }
  return index
}

/** The rules that a word of the sentence sets off, in their one order. */
export function triesFor(slots: readonly Slot[], { whole }: HeldWords): Try[] {
  const isSetOff = [...(slots.length === 0 ? NONE_SET_OFF : ALWAYS_SET_OFF)]
  for (const word of whole) for (const place of BY_TRIGGER[word] ?? []) isSetOff[place] = true
  const tryAt = triesWith(heldBy(slots))
  const tries: Try[] = []
  for (let place = 0; place < isSetOff.length; place++) {
    const one = isSetOff[place] === true ? tryAt(place) : undefined
    if (one !== undefined && one.patterns.length > 0) tries.push(one)
  }
  return slots.length > 0 ? tries : tries.filter(({ rule }) => PLANNED.has(rule.predicate))
}

/** Sentences hold the same few slots again and again: which patterns they allow is found once for each rule. */
const TRIES = new Map<number, (Try | undefined)[]>()
/** More slots than any pattern needs. */
const MANY = 15

function triesWith({ count, kinds }: Held): (place: number) => Try | undefined {
  const held = { count: Math.min(count, MANY), kinds }
  const key = kinds * (MANY + 1) + held.count
  const tries = TRIES.get(key) ?? []
  TRIES.set(key, tries)
  return (place) => (tries[place] ??= tryOf(ALL[place], held))
}

const tryOf = (rule: Rule | undefined, held: Held): Try | undefined =>
  rule && { rule, patterns: rule.patterns.filter((pattern) => holdsAll(held, pattern.needs())) }
