import type { KnownStatement } from '../model/statement.js'
import type { Entity } from '../model/universe.js'
import { identitiesOf } from './identities.js'
import { givesName } from './settleNames.js'
import { titleKey } from './titleKey.js'
import type { Visible } from './visible.js'

/**
 * Who or what a reader calls `words`: the ids, as shown, of everything visible that bears the name, characters first,
 * then people, works and the rest. Case, accents, punctuation and a leading “The” do not matter (`titleKey`). Where
 * nothing bears the whole name, those with a name of which it is a whole word: “Ritter”. Empty where there are none.
 */
export function findNamed(visible: Visible, words: string): readonly string[] {
  const wanted = titleKey(words)
  if (wanted === '') return []
  const names = namesOf(visible)
  const bearers = names.flatMap(({ id, name }) => (titleKey(name) === wanted ? [id] : []))
  const found =
    bearers.length > 0 ? bearers : names.flatMap(({ id, name }) => (hasWord(name, wanted) ? [id] : []))
  const { shownAs } = identitiesOf(visible)
  const kinds = new Map([
    ...visible.works.map(({ id }) => [id, 'work'] as const),
    ...visible.entities.map(({ id, kind }) => [id, kind] as const),
  ])
  const rank = (id: string): number => RANKS[kinds.get(id) ?? 'thing']
  return [...new Set(found.map(shownAs))].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

const RANKS: Readonly<Record<Entity['kind'], number>> = {
  character: 0,
  person: 1,
  work: 2,
  organisation: 3,
  place: 4,
  thing: 5,
}

const hasWord = (name: string, wanted: string): boolean =>
  name.split(/[\s/-]+/).some((word) => titleKey(word) === wanted)

/** What somebody is also known as finds them, though it is not what they are called. */
const isAlias = ({ predicate, negated }: KnownStatement): boolean => predicate === 'alias' && !negated

function namesOf({ works, statements }: Visible): { readonly id: string; readonly name: string }[] {
  return [
    ...works.flatMap(({ id, name, otherNames }) => [name, ...otherNames].map((each) => ({ id, name: each }))),
    ...statements.flatMap((statement) =>
      (givesName(statement) || isAlias(statement)) && statement.value !== null
        ? [{ id: statement.subject, name: statement.value }]
        : [],
    ),
  ]
}
