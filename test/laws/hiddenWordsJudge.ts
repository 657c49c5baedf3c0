import type { EntityKind } from '../../src/model/entity.js'
import type { Entry } from '../../src/model/entry.js'
import {
  addressGivesNameAway,
  hiddenNamesIn,
  hiddenWordsOf,
  type HiddenWords,
  type KnownName,
} from '../../src/horizon/hiddenWords.js'
import type { HiddenName, JudgeOf } from './deleteHidden.js'

/**
 * Judges texts of real universes, where news uses parts of names and names are ordinary words: with the program's own
 * finder of names, which has tests of its own. What is hidden, and from whom, is still worked out without it.
 */
export const hiddenWordsJudge: JudgeOf = (hidden, known, entries) => {
  const kinds = kindsIn(entries)
  const nameOf = ({ name, entity }: Omit<HiddenName, 'isTitle'>, kind?: KnownName['kind']): KnownName => ({
    name,
    entity,
    kind: kind ?? kinds.get(entity) ?? 'thing',
    revealedIn: [],
  })
  const wordsBesides = (besides?: string): HiddenWords =>
    hiddenWordsOf(
      hidden
        .filter(({ entity }) => entity !== besides)
        .map((each) => nameOf(each, each.isTitle ? 'installment' : undefined)),
      known.map((each) => nameOf(each)),
    )
  const words = wordsBesides()
  return {
    text: (text, besides) =>
      hiddenNamesIn(besides === undefined ? words : wordsBesides(besides), text).map((each) => ({
        ...each,
        isTitle: false,
      })),
    address: (url) => (addressGivesNameAway(words, url) ? [{ name: url, entity: '', isTitle: false }] : []),
  }
}

function kindsIn(entries: readonly Entry[]): ReadonlyMap<string, EntityKind> {
  return new Map(
    entries.flatMap((entry): [string, EntityKind][] => {
      if (entry.kind === 'introduced') return [[entry.entity.id, entry.entity.kind]]
      return entry.kind === 'outlined' ? [[entry.work.id, 'work']] : []
    }),
  )
}
