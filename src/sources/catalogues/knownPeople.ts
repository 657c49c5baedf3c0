import type { EntityKind } from '../../model/entity.js'
import type { Predicate } from '../../model/predicate.js'
import { slugOf } from '../../model/slug.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'

/** The id under which somebody is known; null where nobody is, or several are. */
export type KnownPeople = (kind: EntityKind, name: string) => string | null

/** What says that somebody has to do with a work. */
const CREDITS: ReadonlySet<Predicate> = new Set(['plays', 'cast', 'credit', 'airs-on'])

interface Known {
  readonly ids: Set<string>
  /** Those of whom the same catalogue has told before. */
  readonly told: Set<string>
}

/**
 * Finds people, studios and networks that a universe knows already, from a pack or another catalogue: by their public name,
 * where they are credited in the same work. A name alone is shared by many. Characters are never found so: that two are one
 * may be what a story keeps for its end, and a name that one place tells openly may be hidden in another.
 * @param work the id of the work in that universe
 * @param url of the record: whom the same catalogue has told of, at any address of its site, is preferred
 */
export function knownPeople(
  { entities, statements }: Pick<Universe, 'entities' | 'statements'>,
  { work, url }: { readonly work: string; readonly url: string },
): KnownPeople {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const site = siteOf(url)
  const credited = new Set<string>()
  const byName = new Map<string, Known>()
  for (const statement of statements) {
    const { subject, object, revealedIn, value } = statement
    if (isCredit(statement, work)) for (const id of [subject, object]) if (id !== null) credited.add(id)
    const kind = kinds.get(subject)
    if (statement.predicate !== 'name' || value === null || revealedIn.length > 0) continue
    if (kind !== 'person' && kind !== 'organisation') continue
    const key = keyOf(kind, value)
    const known = byName.get(key) ?? { ids: new Set(), told: new Set() }
    byName.set(key, known)
    known.ids.add(subject)
    if (statement.sources.some((source) => siteOf(source.url) === site)) known.told.add(subject)
  }
  const oneOf = (ids: Iterable<string>): string | null => {
    const [one, another] = [...ids].filter((id) => credited.has(id))
    return one === undefined || another !== undefined ? null : one
  }
  return (kind, name) => {
    const known = byName.get(keyOf(kind, name))
    return known === undefined ? null : (oneOf(known.told) ?? oneOf(known.ids))
  }
}

const isCredit = ({ predicate, object, work, negated, certainty }: KnownStatement, of: string): boolean =>
  CREDITS.has(predicate) && (work === of || object === of) && !negated && certainty === 'certain'

const keyOf = (kind: EntityKind, name: string): string => `${kind} ${slugOf(name)}`

const siteOf = (url: string | null): string => (url === null || !URL.canParse(url) ? '' : new URL(url).host)
