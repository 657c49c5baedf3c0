import {
  acquaintance,
  enter,
  enterWords,
  isSomebody,
  isSomebodysName,
  newCast,
  plainName,
  stranger,
  type Cast,
} from './cast.js'
import type { NameOfKind } from './decideKinds.js'
import { GIVEN_NAMES } from './givenNames.js'
import type { KnownName, Lexicon } from './lexicon.js'
import type { EntityFound, MentionFound } from './mention.js'
import { entityOfKnown, knownOf, namesAsWritten } from './namesAsWritten.js'
import { sharedSurnames } from './sharedSurnames.js'

/**
 * Which names name the same thing: "Ritter" and "Krysten" are Krysten Ritter once she has been named in full,
 * "The Force Awakens" is "Star Wars: The Force Awakens". Full names first, then the short ones.
 */
export function resolveNames(found: readonly NameOfKind[], lexicon: Lexicon): MentionFound[] {
  const names = sharedSurnames(found)
  const cast = castOf(names)
  const asWritten = namesAsWritten(names, cast)
  const lastOf = new Map<string, EntityFound>()
  return names.map((name) => {
    const known = knownOf(name)
    const { start, end, sentence, possessive } = name
    const entity = asWritten.get(known) ?? entityOf(name, known, { cast, lastOf, lexicon })
    remember(lastOf, entity)
    return { start, end, sentence, possessive, revealedIn: known?.revealedIn ?? [], by: 'name', entity }
  })
}

function castOf(found: readonly NameOfKind[]): Cast {
  // How running text writes a name comes before how a headline cries it.
  const cried = found.filter(isCried)
  const names = cried.length === 0 ? found : [...found.filter((name) => !isCried(name)), ...cried]
  const cast = newCast()
  for (const name of names) {
    const known = knownOf(name)
    if (known === null && isShort(name)) continue
    // The longer of two titles comes first, so that "Rogue One" leads to all of its name.
    if (known === null && name.kind === 'work') continue
    enter(cast, known === null ? stranger(cast, name.surface, name.kind) : entityOfKnown(cast, known))
  }
  if (cried.length > 0)
    for (const name of names) if (knownOf(name) === null) stranger(cast, name.surface, name.kind)
  for (const name of longestFirst(names))
    if (!cast.works.has(plainName(name))) enter(cast, stranger(cast, name, 'work'))
  for (const work of new Set(cast.works.values()))
    if (isSomebodysName(work.name)) enterWords(cast, stranger(cast, work.name, 'character'))
  return cast
}

function longestFirst(names: readonly NameOfKind[]): string[] {
  const titles = new Set<string>()
  for (const name of names)
    if (name.kind === 'work' && knownOf(name) === null && !(isShort(name) && !name.title))
      titles.add(name.surface)
  return [...titles].toSorted((a, b) => b.length - a.length)
}

const isCried = ({ surface }: NameOfKind): boolean =>
  surface.length > 5 && !/[a-z]/.test(surface) && surface === surface.toUpperCase()

const isShort = (name: NameOfKind): boolean => !name.surface.includes(' ') && !name.marked

interface Company {
  readonly cast: Cast
  /** Who was last called by a surname or given name. */
  readonly lastOf: ReadonlyMap<string, EntityFound>
  readonly lexicon: Lexicon
}

function entityOf(name: NameOfKind, known: KnownName | null, company: Company): EntityFound {
  const { cast } = company
  if (known !== null) return entityOfKnown(cast, known)
  const work = cast.works.get(plainName(name.surface))
  if (isShort(name)) {
    const owner = ownerOf(name, company)
    if (owner !== undefined && (work === undefined || name.kind !== 'work')) return owner
    if (work !== undefined && !isSomebody(name.kind)) return work
  }
  if (name.kind === 'work') return work ?? stranger(cast, name.surface, 'work')
  return withTitle(name, cast) ?? stranger(cast, name.surface, name.kind)
}

/** Whose surname or first name it is: of several, who was spoken of last; a surname before a first name. */
function ownerOf(name: NameOfKind, { cast, lastOf, lexicon }: Company): EntityFound | undefined {
  const word = name.surface.toLowerCase()
  const candidates =
    cast.byWord.get(word) ??
    lexicon.byWord.get(word)?.map(acquaintance) ??
    cast.byWord.get(singular(word)) ??
    []
  if (candidates.length < 2) return candidates[0]
  const last = lastOf.get(word)
  const weight = (owner: EntityFound): number =>
    (owner.name.toLowerCase().endsWith(` ${word}`) ? 2 : 0) +
    (owner.kind === name.kind ? 1 : 0) +
    (owner === last ? 0.5 : 0)
  return candidates.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** "the Russos": the family by the one who has been named. */
const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** "President Vale" is Nora Vale, "Captain Nora Vale" too. */
function withTitle(name: NameOfKind, cast: Cast): EntityFound | null {
  if (!isSomebody(name.kind)) return null
  const words = name.surface.split(' ')
  const own = cast.byName.get(`${name.kind}/${plainName(words.slice(1).join(' '))}`)
  return own !== undefined && words.length > 2 && !GIVEN_NAMES.has(words[0] ?? '') ? own : null
}

function remember(lastOf: Map<string, EntityFound>, entity: EntityFound): void {
  lastOf.set(entity.id, entity)
  if (!isSomebody(entity.kind)) return
  const words = entity.name.toLowerCase().split(' ')
  for (const word of [words[0], words.at(-1)]) if (word !== undefined) lastOf.set(word, entity)
}
