import type { EntityKind } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import { slugOf } from '../../model/slug.js'
import type { NameOfKind } from './decideKinds.js'
import { FIRST_NAMES, type Gender } from './firstNames.js'
import type { KnownName, Lexicon } from './lexicon.js'
import type { EntityFound, MentionFound } from './mention.js'
import { ORDINARY_WORDS } from './ordinaryWords.js'

/**
 * Which names name the same thing: "Ritter" and "Krysten" are Krysten Ritter once she has been named in full,
 * "The Force Awakens" is "Star Wars: The Force Awakens". Full names first, then the short ones.
 */
export function resolveNames(names: readonly NameOfKind[], lexicon: Lexicon): MentionFound[] {
  const cast = castOf(names, lexicon)
  return names.map((name) => {
    const known = knownOf(name)
    const { start, end, sentence, possessive } = name
    const revealedIn = known?.revealedIn ?? []
    return { start, end, sentence, possessive, revealedIn, by: 'name', entity: entityOf(name, known, cast) }
  })
}

/** The article's entities by how they may be called for short. */
interface Cast {
  readonly byName: Map<string, EntityFound>
  /** People and characters by each word of a full name. */
  readonly byWord: Map<string, EntityFound[]>
  readonly works: Map<string, EntityFound>
}

function castOf(names: readonly NameOfKind[], lexicon: Lexicon): Cast {
  const cast: Cast = { byName: new Map(), byWord: new Map(), works: new Map() }
  for (const name of names) {
    const known = knownOf(name)
    if (known === null && isShort(name)) continue
    const entity = known === null ? stranger(name, name.kind) : acquaintance(known)
    register(cast, entity)
    if (known === null) cast.byName.set(keyOf(name.kind, name.surface), entity)
    if (entity.kind === 'work' && isSomebodysName(entity.name))
      registerWords(cast, { ...stranger(name, 'character'), name: entity.name })
  }
  for (const known of lexicon.names)
    if (known.from === 'universe' && isSomebody(known.kind)) registerWords(cast, acquaintance(known))
  return cast
}

const isShort = (name: NameOfKind): boolean => !name.surface.includes(' ') && !name.marked

const isSomebody = (kind: EntityKind): boolean => kind === 'person' || kind === 'character'

/** A work called like a person ("Luke Cage") has a character of that name. */
const isSomebodysName = (name: string): boolean => {
  const words = name.split(' ')
  return (
    words.length === 2 &&
    FIRST_NAMES.has(words[0] ?? '') &&
    !ORDINARY_WORDS.has((words[1] ?? '').toLowerCase())
  )
}

function register(cast: Cast, entity: EntityFound): void {
  if (isSomebody(entity.kind)) registerWords(cast, entity)
  if (entity.kind !== 'work') return
  const name = plain(entity.name)
  cast.works.set(name, entity)
  const [, ...rest] = entity.name.split(': ')
  if (rest.length > 0) cast.works.set(plain(rest.join(': ')), entity)
  // "Galactica": the last word of a title does for all of it where English has no such word.
  const last = name.split(' ').at(-1) ?? ''
  if (last !== name && last.length >= 6 && !ORDINARY_WORDS.has(last) && !cast.works.has(last))
    cast.works.set(last, entity)
  const initials = entity.name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  if (initials.length >= 3) cast.works.set(initials.toLowerCase(), entity)
}

/** Of more people of one surname than this, a surname alone says nothing. */
const MOST_OWNERS = 20

function registerWords(cast: Cast, entity: EntityFound): void {
  const words = entity.name.split(' ')
  if (words.length < 2) return
  for (const word of [words.at(-1), words[0]]) {
    const key = word?.toLowerCase() ?? ''
    const others = cast.byWord.get(key) ?? []
    if (others.length < MOST_OWNERS && !others.some((other) => other.id === entity.id))
      cast.byWord.set(key, [...others, entity])
  }
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|marvel['’]s|disney['’]s) /, '')
    .replaceAll('’', "'")

const keyOf = (kind: EntityKind, surface: string): string => `${kind}/${plain(surface)}`

function knownOf(name: NameOfKind): KnownName | null {
  return name.known.find((known) => known.kind === name.kind) ?? null
}

function entityOf(name: NameOfKind, known: KnownName | null, cast: Cast): EntityFound {
  if (known !== null) return acquaintance(known)
  const work = cast.works.get(plain(name.surface))
  if (isShort(name)) {
    const owner = ownerOf(name, cast)
    if (owner !== undefined && (work === undefined || name.kind !== 'work')) return owner
    if (work !== undefined && !isSomebody(name.kind)) return work
  }
  if (name.kind === 'work') return work ?? stranger(name, 'work')
  return cast.byName.get(keyOf(name.kind, name.surface)) ?? stranger(name, name.kind)
}

/** Whose surname or first name it is; a surname before a first name, somebody of the expected kind before others. */
function ownerOf(name: NameOfKind, cast: Cast): EntityFound | undefined {
  const owners = cast.byWord.get(name.surface.toLowerCase()) ?? []
  const inDocument = owners.filter((owner) => !owner.known || cast.byName.has(keyOf(owner.kind, owner.name)))
  const candidates = inDocument.length > 0 ? inDocument : owners
  const bySurname = (owner: EntityFound): number =>
    owner.name.toLowerCase().endsWith(` ${name.surface.toLowerCase()}`) ? 1 : 0
  const byKind = (owner: EntityFound): number => (owner.kind === name.kind ? 1 : 0)
  return candidates.toSorted((a, b) => bySurname(b) - bySurname(a) || byKind(b) - byKind(a))[0]
}

const acquaintances = new WeakMap<KnownName, EntityFound>()

function acquaintance(known: KnownName): EntityFound {
  let entity = acquaintances.get(known)
  if (entity === undefined) {
    entity = {
      kind: known.kind,
      id: known.id,
      name: known.fullName,
      gender: genderOf(known.kind, known.fullName),
      known: true,
    }
    acquaintances.set(known, entity)
  }
  return entity
}

/** An entity that only this article speaks of. A work is known by its slug, as reveal points name it. */
function stranger(name: NameOfKind, kind: EntityKind): EntityFound {
  const id = kind === 'work' ? slugOf(name.surface) : opaqueId('read', kind, plain(name.surface))
  return { kind, id, name: name.surface, gender: genderOf(kind, name.surface), known: false }
}

const genderOf = (kind: EntityKind, name: string): Gender | null =>
  isSomebody(kind) ? (FIRST_NAMES.get(name.split(' ')[0] ?? '') ?? null) : null
