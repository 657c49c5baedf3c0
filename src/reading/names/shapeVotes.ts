import type { EntityKind } from '../../model/entity.js'
import { HONORIFICS, ORGANISATION_ENDINGS, PLACE_ENDINGS, TITLE_LINKS, TITLE_STARTS } from './nameWords.js'

/** What a name's own words say. `words` are lower case. */
export function shapeVotes(
  words: readonly string[],
  known: { readonly givenName: boolean; readonly ordinary: number; readonly acronym: boolean },
): Partial<Record<EntityKind, number>> {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const { length } = words
  const whole = words.join(' ')
  const votes: Partial<Record<EntityKind, number>> = {}
  const add = (kind: EntityKind, weight: number): void => void (votes[kind] = (votes[kind] ?? 0) + weight)
  if (length > 1 && ORGANISATION_ENDINGS.has(last)) add('organisation', 9)
  if (length > 1 && first !== 'the' && PLACE_ENDINGS.has(last)) add('place', 3)
  // "Captain Vance"; "Lady Thunder" may be a title.
  if (length > 1 && HONORIFICS.has(first.replace('.', '')))
    add('character', known.ordinary === length ? 2 : 3.5)
  if (/^(?:department|ministry|bureau|institute|university) of /.test(whole)) add('organisation', 12)
  if (length > 1 && first === 'the') add('work', 2.5)
  // "Will Ansel" is somebody.
  const isCalledSo = known.givenName && length === 2 && known.ordinary < length
  if (length > 1 && TITLE_STARTS.has(first) && first !== 'the' && !isCalledSo) add('work', 4)
  if (words.some((word) => word === 'of' || word === 'the' || /\d/.test(word)) && first !== 'the')
    add('work', 2)
  if (words.some((word, i) => i > 0 && TITLE_LINKS.has(word) && word !== 'of')) add('work', 3)
  if (words.some((word, i) => i < length - 1 && word.endsWith(':'))) add('work', 5)
  if (known.givenName) add('person', length === 2 || length === 3 ? 5 : 0.4)
  if (known.givenName && length === 1) add('character', 1.4)
  if (!known.givenName && length >= 2 && length <= 3 && known.ordinary === 0) add('person', 2)
  if (length >= 2 && known.ordinary === length) add('work', 3)
  if (length >= 2 && !known.givenName && known.ordinary > 0 && known.ordinary < length) add('work', 1)
  if (length >= 5) add('work', 2)
  if (length === 2 && /^(?:\p{Ll}\.)+\p{Ll}?$/u.test(first) && known.ordinary === 0) add('person', 4)
  if (first === 'episode') add('work', 6)
  // "the Super Bowl", "World War II"
  if (/^(?:super bowl|world war(?: i+)?)$/.test(whole)) add('thing', 9)
  // "the Silververse": a whole of works, and none of them.
  if (length === 1 && /\p{L}{3}verse$/u.test(first)) add('thing', 6)
  if (length === 1) {
    add('thing', 0.6)
    if (known.ordinary === 0 && !known.givenName) add('character', 0.4)
    if (known.acronym) add('thing', 3)
  }
  return votes
}
