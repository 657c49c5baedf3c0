import type { EntityFound } from '../names/mention.js'
import type { PatternMatch } from '../slots/pattern.js'
import { documentPosition, type Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isInPassing } from '../references/isInPassing.js'

/** "Ana Lopez plays a nurse (…) on an episode of Silo": nothing but where stands between. */
const isPlacedIn = ({ text, start }: Sentence, end: number, work: Slot): boolean =>
  EPISODE_OF.test(text.slice(end - start, work.start - start))

const EPISODE_OF = /^(?: \([^()]*\))?,? (?:in|on) (?:[a-z0-9’'-]+ ){1,4}episodes? of ["“‘']?$/

/**
 * The work that a match is about when it names none: the last one spoken of before it in the sentence, else the topic,
 * else the first after it. Works named in passing count only where there is no other.
 */
export function workNear(slotted: Slotted, match: PatternMatch, topic: EntityFound | null): Slot | null {
  const start = documentPosition(slotted, match.start)
  const end = documentPosition(slotted, match.end)
  const works = slotted.slots.filter((slot) => slot.letter === 'W')
  const before = works.filter((work) => work.end <= start)
  const spokenOf = before.findLast((work) => !isInPassing(slotted.sentence, work))
  if (spokenOf !== undefined) return spokenOf
  const after = works.find((work) => work.start >= start)
  const other = before.at(-1) ?? after ?? null
  if (after !== undefined && isPlacedIn(slotted.sentence, end, after)) return after
  // "There is no date, but season 1 comes out in May": what follows may be of the same work, yet of another season.
  if (topic === null || (other !== after && other?.entity?.id === topic.id)) return other
  return {
    start,
    end,
    letter: 'W',
    entity: topic,
    season: null,
    installment: null,
    moment: null,
    named: false,
  }
}
