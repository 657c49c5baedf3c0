import type { Moment } from '../moments/findMoments.js'
import { slotsIn } from '../slots/pattern.js'
import type { Slotted } from '../slots/slotted.js'

const NEXT_MOMENT =
  /^(?<between>(?:[^\uE000\uE001;—]|\uE000[PCOLN]\d+\uE001){0,60}?)(?<moment>\uE000T\d+\uE001)/
/** "work on 2017's Silo": the date is that of the work, not of what is done to it. */
const OF_A_WORK = /\uE000T\d+\uE001's? (?=(?:[a-z-]+ ){0,3}\uE000W)/g
const LAST_MOMENT =
  /(?<moment>\uE000T\d+\uE001),?(?<between>(?:[^\uE000\uE001;—]|\uE000[PCOLNW]\d+\uE001){0,80})$/
const ANOTHER_CLAUSE =
  /,? (?:which|but|while|so|after|before|since|with|ahead of|for an?)\b| and (?:will|is|are|has|was|then|it)\b|, (?:is|was|will|and|has)\b/
const SAYS =
  /\b(?:said|says|told|tells|revealed|reveals|announced|announces|confirmed|reported|reports|tweeted|explained)\b/

/** The moment that the clause gives to what stands at `start` to `end`: the one after it, else one before it. */
export function momentNear(slotted: Slotted, start: number, end: number): Moment | null {
  const within = slotted.text.slice(start, end).replace(OF_A_WORK, '')
  const inside = slotsIn(slotted, within).find((slot) => slot.letter === 'T')
  if (inside !== undefined) return inside.moment
  const after = NEXT_MOMENT.exec(slotted.text.slice(end))?.groups
  if (after !== undefined && !ANOTHER_CLAUSE.test(after['between'] ?? ''))
    return slotsIn(slotted, after['moment'] ?? '')[0]?.moment ?? null
  const before = LAST_MOMENT.exec(slotted.text.slice(0, start))?.groups
  if (
    before === undefined ||
    SAYS.test(before['between'] ?? '') ||
    ANOTHER_CLAUSE.test(before['between'] ?? '')
  )
    return null
  return slotsIn(slotted, before['moment'] ?? '')[0]?.moment ?? null
}
