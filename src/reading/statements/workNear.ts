import type { EntityFound } from '../names/mention.js'
import type { PatternMatch } from '../slots/pattern.js'
import { documentPosition, type Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'

/** The work that a match is about when it names none: the last one before it in the sentence, else the topic, else the first after it. */
export function workNear(slotted: Slotted, match: PatternMatch, topic: EntityFound | null): Slot | null {
  const start = documentPosition(slotted, match.start)
  const end = documentPosition(slotted, match.end)
  const works = slotted.slots.filter((slot) => slot.letter === 'W')
  const before = works.findLast((work) => work.end <= start)
  if (before !== undefined) return before
  const after = works.find((work) => work.start >= start)
  if (topic === null || after?.entity?.id === topic.id) return after ?? null
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
