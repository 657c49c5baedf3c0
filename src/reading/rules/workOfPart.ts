import { slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import { workOf } from './workOf.js'

/**
 * The work in which somebody plays: the one the match names, else one that stands in it. Works that only say who
 * somebody is ("Ana Lopez (Salt House)", "Salt House star Ana Lopez") do not count; where they stand, the next best
 * work of the sentence is taken. Undefined where the pipeline must find it.
 */
export function workOfPart(match: PatternMatch): Slot | undefined {
  const named = workOf(match)
  if (named !== undefined) return named
  const { slotted, start, end } = match
  const passing = worksInPassing(slotted)
  const somebody = new Set(SOMEBODY.flatMap((group) => slotsOf(match, group)))
  const isMeant = (slot: Slot): boolean => slot.letter === 'W' && !passing.has(slot) && !somebody.has(slot)
  const within = slotsIn(slotted, slotted.text.slice(start, end)).findLast(isMeant)
  if (within !== undefined) return within
  if (passing.size === 0) return undefined
  const before = slotsIn(slotted, slotted.text.slice(0, start)).findLast(isMeant)
  return before ?? slotsIn(slotted, slotted.text.slice(end)).find(isMeant)
}

/** Groups of patterns that hold people and characters, whatever kind of name they were guessed to be. */
const SOMEBODY = ['person', 'people', 'character', 'characters', 'former', 'outer', 'inner', 'together']

const IN_PASSING =
  /\b(?:by|includ(?:es?|ing)|featur(?:es|ing)) (?:[a-z]+ ){0,2}\uE000W\d+\uE001's \uE000P|\([^()]*\)|\uE000W\d+\uE001(?:'s?)? (?:[a-z]+ )?(?:co-)?(?:stars?|alums?|actors?|actress|veteran|creator|director|writer|breakout|favou?rite)\b|\uE000P\d+\uE001, (?:late |formerly )?(?:of|from) [^,;\uE000]*\uE000W\d+\uE001,|\b(?:based (?:up)?on|inspired by|version of|fresh off|known for|known from|famous for|fame from|as seen in|last seen in|recurs on|recurred on|appeared in|credits include|worked on) [^,;]{0,40}\uE000W\d+\uE001/g

function worksInPassing(slotted: Slotted): Set<Slot> {
  const found = new Set<Slot>()
  if (!slotted.slots.some(({ letter }) => letter === 'W')) return found
  for (const [words] of slotted.text.matchAll(IN_PASSING))
    for (const slot of slotsIn(slotted, words)) if (slot.letter === 'W') found.add(slot)
  return found
}
