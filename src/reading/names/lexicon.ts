import type { EntityKind } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import { slugOf } from '../../model/slug.js'
import type { Universe } from '../../model/universe.js'
import { ORGANISATIONS } from './organisations.js'
import { wordsOf, type Token } from './tokens.js'
import { WELL_KNOWN_CHARACTERS } from './wellKnownCharacters.js'
import { WELL_KNOWN_TITLES } from './wellKnownTitles.js'
import { callingWords } from './callingWords.js'
import { longest, newTrie, plant, type WordTrie } from './wordTrie.js'

/** What is known before reading: one name of one entity, from a universe or from the shipped tables. */
export interface KnownName {
  readonly kind: EntityKind
  readonly id: string
  /** The name as written in the pack. */
  readonly name: string
  /** The entity's fullest name. */
  readonly fullName: string
  /** References that reveal this name; empty when public. */
  readonly revealedIn: readonly string[]
  readonly from: 'universe' | 'table'
}

/** Everything known before reading, by its words. */
export interface Lexicon {
  readonly root: WordTrie<KnownName>
  readonly names: readonly KnownName[]
  /** The universe has names that begin with a small letter. */
  readonly hasSmallNames: boolean
  /** The universe's people and characters by the first and the last word of their fullest names. */
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>
}

const lexicons = new WeakMap<Universe, Lexicon>()

/** The names of a universe and of the shipped tables; made once for each universe. */
export function lexiconFor(universe: Universe): Lexicon {
  let lexicon = lexicons.get(universe)
  if (lexicon === undefined) {
    lexicon = lexiconWith(withTables(universeNames(universe)))
    lexicons.set(universe, lexicon)
  }
  return lexicon
}

/**
 * The names of many universes and of the shipped tables as one lexicon.
 * @param idOf what an entity of a universe is called among those of all the others
 */
export function lexiconOfMany<T extends { readonly name: string; readonly universe: Universe }>(
  many: readonly T[],
  idOf: (id: string, one: T) => string,
): Lexicon {
  const all = many.flatMap((one) => {
    const { name } = one
    const own = universeNames(one.universe)
    // The universe itself is named as its works are, “Star Trek”, and often it is one of them.
    const isWork = own.some((each) => each.kind === 'work' && each.name.toLowerCase() === name.toLowerCase())
    const names = isWork ? own : [...own, known({ kind: 'work', id: '', name, fullName: name })]
    return withTables(names)
      .filter(({ from }) => from === 'universe')
      .map((each) => ({ ...each, id: idOf(each.id, one) }))
  })
  return lexiconWith([...all, ...TABLE_NAMES])
}

/** A title that a table knows by several names is the universe's own work by all of them: "BSG". */
function withTables(own: readonly KnownName[]): KnownName[] {
  const works = new Map(
    own.flatMap((known) => (known.kind === 'work' ? [[known.name.toLowerCase(), known] as const] : [])),
  )
  const adopt = (known: KnownName): KnownName => {
    const work = known.kind === 'work' ? works.get(known.fullName.toLowerCase()) : undefined
    return work === undefined ? known : { ...work, name: known.name }
  }
  return [...own, ...(works.size === 0 ? TABLE_NAMES : TABLE_NAMES.map(adopt))]
}

function lexiconWith(names: readonly KnownName[]): Lexicon {
  const root = newTrie<KnownName>()
  for (const known of names) plant(root, wordsOf(known.name), known)
  const hasSmallNames = names.some(({ from, name }) => from === 'universe' && !/^[\p{Lu}\p{N}]/u.test(name))
  return { root, names, hasSmallNames, byWord: wordsOfSomebody(names) }
}

function wordsOfSomebody(names: readonly KnownName[]): Map<string, KnownName[]> {
  const byWord = new Map<string, KnownName[]>()
  const seen = new Set<string>()
  for (const known of names) {
    if (known.from !== 'universe' || (known.kind !== 'person' && known.kind !== 'character')) continue
    if (seen.has(known.id)) continue
    seen.add(known.id)
    for (const word of callingWords(known.fullName)) {
      const others = byWord.get(word)
      if (others === undefined) byWord.set(word, [known])
      else others.push(known)
    }
  }
  return byWord
}

/** The longest known name that starts at token `from`: how many tokens it takes and what it may be. */
export function longestKnown(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
): { readonly length: number; readonly known: readonly KnownName[] } | null {
  const found = longest(lexicon.root, tokens, from)
  return found === null ? null : { length: found.length, known: withoutTwins(found.here) }
}

/** One name of each entity, what the universe knows before what the tables know. */
function withoutTwins(here: readonly KnownName[]): readonly KnownName[] {
  if (here.length === 1) return here
  const fromUniverse = here.some((known) => known.from === 'universe')
  const kept = fromUniverse ? here.filter((known) => known.from === 'universe') : here
  return kept.filter(
    (known, i) => kept.findIndex((other) => other.id === known.id && other.kind === known.kind) === i,
  )
}

function universeNames(universe: Universe): KnownName[] {
  const kinds = new Map(universe.entities.map((entity) => [entity.id, entity.kind]))
  const fullest = fullestNames(universe)
  const works = universe.works.flatMap((work) =>
    [work.name, ...work.otherNames].map((name) =>
      known({ kind: 'work', id: work.id, name, fullName: work.name }),
    ),
  )
  const others: KnownName[] = []
  for (const { predicate, subject, value, revealedIn } of universe.statements) {
    const kind = kinds.get(subject)
    if ((predicate !== 'name' && predicate !== 'alias') || kind === undefined || value === null) continue
    const fullName = fullest.get(subject) ?? value
    others.push({ ...known({ kind, id: subject, name: value, fullName }), revealedIn })
  }
  return [...works, ...others]
}

const known = (name: Pick<KnownName, 'kind' | 'id' | 'name' | 'fullName'>): KnownName => ({
  ...name,
  revealedIn: [],
  from: 'universe',
})

/** The name that a reading prints: the longest of the public ones. Where none is public, it prints the one it read. */
function fullestNames(universe: Universe): Map<string, string> {
  const best = new Map<string, string>()
  for (const { predicate, subject, value, revealedIn } of universe.statements) {
    if (predicate !== 'name' || value === null || revealedIn.length > 0) continue
    const other = best.get(subject)
    if (other === undefined || saysMore(value, other)) best.set(subject, value)
  }
  return best
}

function saysMore(name: string, other: string): boolean {
  if (wordCount(name) !== wordCount(other)) return wordCount(name) > wordCount(other)
  return name.length !== other.length ? name.length > other.length : name < other
}

/** One word or more than one: a name and surname say more than a name. */
const wordCount = (name: string): number => Math.min(name.split(' ').length, 2)

const fromTable = (
  kind: EntityKind,
  id: string,
  { name, otherNames = [] }: { readonly name: string; readonly otherNames?: readonly string[] },
): KnownName[] =>
  [name, ...otherNames].map((form) => ({
    kind,
    id,
    name: form,
    fullName: name,
    revealedIn: [],
    from: 'table',
  }))

const TABLE_NAMES: readonly KnownName[] = [
  ...ORGANISATIONS.flatMap((one) => fromTable('organisation', opaqueId('organisation', one.name), one)),
  ...WELL_KNOWN_TITLES.flatMap((title) => fromTable('work', slugOf(title.name), title)),
  // Ids are the article's own, as though nobody had been known (see resolveNames).
  ...WELL_KNOWN_CHARACTERS.flatMap((name) => fromTable('character', slugOf(name), { name })),
]
