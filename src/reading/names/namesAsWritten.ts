import { acquaintance, stranger, type Cast } from './cast.js'
import type { NameOfKind } from './decideKinds.js'
import type { KnownName } from './lexicon.js'
import type { EntityFound } from './mention.js'

/** What is known beforehand of a name as what it names here. */
export function knownOf(name: NameOfKind): KnownName | null {
  return name.known.find((known) => known.kind === name.kind) ?? null
}

/** Of the tables only organisations keep an id of their own; titles and characters are the article's. */
export const entityOfKnown = (cast: Cast, known: KnownName): EntityFound =>
  known.from === 'universe' || known.kind === 'organisation'
    ? acquaintance(known)
    : stranger(cast, known.fullName, known.kind)

/**
 * What only a table knows goes by the fullest form that the article itself uses, not by the table's: "SciFi Channel".
 * An organisation goes by the table's where the article uses that too, however it spells it ("Disney Plus").
 */
export function namesAsWritten(
  names: readonly NameOfKind[],
  cast: Cast,
): ReadonlyMap<KnownName | null, EntityFound> {
  const fullest = new Map<string, string>()
  const all = new Set<KnownName>()
  for (const name of names) {
    const known = knownOf(name)
    if (known === null || known.from === 'universe') continue
    all.add(known)
    const key = `${known.kind}/${known.id}`
    const other = fullest.get(key)
    if (other === undefined || saysMore(name.surface, other, known)) fullest.set(key, name.surface)
  }
  return new Map(
    [...all].map((known) => {
      const entity = entityOfKnown(cast, known)
      const written = fullest.get(`${known.kind}/${known.id}`) ?? entity.name
      const name = isOwnName(written, known) ? known.fullName : written
      return [known, entity.name === name ? entity : { ...entity, name }]
    }),
  )
}

function saysMore(name: string, other: string, known: KnownName): boolean {
  if (isOwnName(other, known)) return false
  return isOwnName(name, known) || name.length > other.length
}

const isOwnName = (name: string, { kind, fullName }: KnownName): boolean =>
  kind === 'organisation' && spelling(name) === spelling(fullName)

const spelling = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replace(/[^a-z0-9]/g, '')
