import { slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { asCharacter } from './asCharacter.js'
import type { Draft } from './rule.js'
import { speaksToUs } from './speaksToUs.js'

/** What a match that names somebody `first` and then by a `second` name tells; `denied` says that it is not so. */
export function tellsAlias(match: PatternMatch): readonly Draft[] {
  const [named] = slotsOf(match, 'first')
  const [second] = slotsOf(match, 'second')
  if (named?.entity == null || second?.entity == null || !named.named || !second.named) return []
  const subject = named.letter === 'W' ? asCharacter(match.slotted, named) : named.entity
  const value = wordsOf(match, second)
  if (subject === null || subject.name === value) return []
  // "Ana Lopez, aka Mara Voss" says whom she plays.
  const isActor = subject.kind === 'person' && (subject.known || speaksToUs(match.slotted))
  if (isActor && second.letter !== 'P') return []
  const draft = { subject, value, work: null }
  return [match.groups['denied'] === undefined ? draft : { ...draft, negated: true }]
}

const wordsOf = ({ slotted: { sentence } }: PatternMatch, { start, end }: Slot): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start)
