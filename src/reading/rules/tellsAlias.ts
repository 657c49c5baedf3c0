import { slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Draft } from './rule.js'

/** What a match that names somebody `first` and then by a `second` name tells; `denied` says that it is not so. */
export function tellsAlias(match: PatternMatch): readonly Draft[] {
  const [first] = slotsOf(match, 'first')
  const [second] = slotsOf(match, 'second')
  if (first?.entity == null || second?.entity == null || !first.named || !second.named) return []
  const value = wordsOf(match, second)
  if (first.entity.name === value) return []
  // "Ana Lopez, aka Mara Voss" says whom she plays.
  if (first.entity.kind === 'person' && first.entity.known && second.letter !== 'P') return []
  const draft = { subject: first.entity, value, work: null }
  return [match.groups['denied'] === undefined ? draft : { ...draft, negated: true }]
}

const wordsOf = ({ slotted: { sentence } }: PatternMatch, { start, end }: Slot): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start)
