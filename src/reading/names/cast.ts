import type { EntityKind } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import { slugOf } from '../../model/slug.js'
import { callingWords } from './callingWords.js'
import { GIVEN_NAMES, type Gender } from './givenNames.js'
import { isOrdinary } from './isOrdinary.js'
import type { KnownName } from './lexicon.js'
import type { EntityFound } from './mention.js'
import { titleForms } from './titleForms.js'

/** Everything an article speaks of, by what it may be called there. */
export interface Cast {
  /** By kind and name. */
  readonly byName: Map<string, EntityFound>
  /** People and characters by the first and the last word of a full name. */
  readonly byWord: Map<string, EntityFound[]>
  /** Works by their names and what is made of them for short; the first to claim a short form has it. */
  readonly works: Map<string, EntityFound>
}

export const newCast = (): Cast => ({ byName: new Map(), byWord: new Map(), works: new Map() })

export const isSomebody = (kind: EntityKind): boolean => kind === 'person' || kind === 'character'

/** Of more people of one surname than this, a surname alone says nothing. */
const MOST_OWNERS = 20

/** Enters an entity under its name and the short forms of it. */
export function enter(cast: Cast, entity: EntityFound): EntityFound {
  if (isSomebody(entity.kind)) enterWords(cast, entity)
  if (entity.kind === 'work')
    for (const form of titleForms(entity.name)) if (!cast.works.has(form)) cast.works.set(form, entity)
  return entity
}

export function enterWords(cast: Cast, entity: EntityFound): void {
  for (const word of callingWords(entity.name)) {
    const others = cast.byWord.get(word)
    if (others === undefined) cast.byWord.set(word, [entity])
    else if (others.length < MOST_OWNERS && !others.some((other) => other.id === entity.id))
      others.push(entity)
  }
}

/** An entity of the universe, under the fullest public name it has there. */
export function acquaintance(known: KnownName): EntityFound {
  let entity = acquaintances.get(known)
  if (entity === undefined) {
    const { kind, id, fullName } = known
    entity = { kind, id, name: fullName, gender: genderOf(kind, fullName), known: true }
    acquaintances.set(known, entity)
  }
  return entity
}

const acquaintances = new WeakMap<KnownName, EntityFound>()

/** An entity that only this article speaks of, the same whenever it is named so. */
export function stranger(cast: Cast, name: string, kind: EntityKind): EntityFound {
  const key = `${kind}/${plainName(name)}`
  let entity = cast.byName.get(key)
  if (entity === undefined) {
    // A work is known by its slug, as reveal points name it.
    const id = kind === 'work' ? slugOf(name) : opaqueId('read', kind, plainName(name))
    entity = { kind, id, name, gender: genderOf(kind, name), known: false }
    cast.byName.set(key, entity)
  }
  return entity
}

/** Without what is often left off: "The Flash" is "the Flash" and "Flash". */
export function plainName(name: string): string {
  const lower = name.toLowerCase()
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  for (const article of ['the ', "marvel's ", "disney's "])
    if (plain.startsWith(article)) return plain.slice(article.length)
  return plain
}

const genderOf = (kind: EntityKind, name: string): Gender | null =>
  isSomebody(kind) ? (GIVEN_NAMES.get(/^[^\s-]+/.exec(name)?.[0] ?? '') ?? null) : null

/** A work called like a person ("Luke Cage") has a character of that name. */
export const isSomebodysName = (name: string): boolean => {
  const words = name.split(' ')
  const [first = '', last = ''] = words
  return (
    words.length === 2 &&
    GIVEN_NAMES.has(first) &&
    !isOrdinary(first.toLowerCase()) &&
    !isOrdinary(last.toLowerCase())
  )
}
