import type { KnownStatement } from '../model/statement.js'
import type { Entity } from '../model/universe.js'
import { findById } from './findById.js'
import { identitiesOf } from './identities.js'
import { givesName } from './settleNames.js'
import { titleKey } from './titleKey.js'
import type { Visible } from './visible.js'

/**
 * Who or what a reader calls `words`: the ids, as shown, of everything visible that bears the name or is also known by
 * it, characters first, then people, works and the rest. Case, accents, punctuation and a leading “The” do not matter
 * (`titleKey`). Where nothing bears the whole name, those with a name of which it is a whole word: “Ritter”. Empty
 * where there are none.
 */
export function findNamed(visible: Visible, words: string): readonly string[] {
  const wanted = titleKey(words)
  if (wanted === '') return []
  const index = kept.get(visible) ?? indexNames(visible)
  kept.set(visible, index)
  const found = index.byName.get(wanted) ?? index.byWord.get(wanted) ?? []
  const { shownAs } = identitiesOf(visible)
  const rank = (id: string): number => RANKS[kindOf(visible, id)]
  return [...new Set([...found].map(shownAs))].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

const kindOf = ({ entities, works }: Visible, id: string): Entity['kind'] =>
  findById(works, id) === undefined ? (findById(entities, id)?.kind ?? 'thing') : 'work'

const RANKS: Readonly<Record<Entity['kind'], number>> = {
  character: 0,
  person: 1,
  work: 2,
  organisation: 3,
  place: 4,
  thing: 5,
}

/** Who bears a name, and who bears one of which something is a whole word; both by `titleKey`. */
interface NameIndex {
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>
}

const kept = new WeakMap<Visible, NameIndex>()

function indexNames(visible: Visible): NameIndex {
  const byName = new Map<string, Set<string>>()
  const byWord = new Map<string, Set<string>>()
  for (const { id, name } of namesOf(visible)) {
    add(byName, titleKey(name), id)
    for (const word of name.split(/[\s/-]+/)) add(byWord, titleKey(word), id)
  }
  return { byName, byWord }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id))
}

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
