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

/** Rules by their places among all, one bit for each, 32 in each number. */
type RuleSet = readonly number[]

const setOf = (chosen: (rule: Rule) => boolean): RuleSet =>
  ALL.reduce<number[]>(
    (set, rule, place) => {
      if (chosen(rule)) set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31))
      return set
    },
    Array.from({ length: Math.ceil(ALL.length / 32) }, () => 0),
  )

const NONE_SET_OFF = setOf(() => false)
/** Every sentence with a slot sets these off. */
const ALWAYS_SET_OFF = setOf((rule) => rule.triggers === '*')
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
  const setOff = [...(slots.length === 0 ? NONE_SET_OFF : ALWAYS_SET_OFF)]
  for (const word of whole) {
    const places = BY_TRIGGER[word]
    if (places !== undefined)
      for (const place of places) setOff[place >> 5] = (setOff[place >> 5] ?? 0) | (1 << (place & 31))
  }
  const tryAt = triesWith(heldBy(slots))
  const tries: Try[] = []
  for (let cell = 0; cell < setOff.length; cell++)
    for (let rest = setOff[cell] ?? 0; rest !== 0; rest &= rest - 1) {
      const one = tryAt(cell * 32 + lowestBit(rest))
      if (one !== undefined && one.patterns.length > 0) tries.push(one)
    }
  return slots.length > 0 ? tries : tries.filter(({ rule }) => PLANNED.has(rule.predicate))
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)

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
