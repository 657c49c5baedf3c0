import { boundsOf } from '../../model/moment.js'
import { slugOf } from '../../model/slug.js'
import type { Universe } from '../../model/universe.js'
import type { RecordedEpisode } from './record.js'

/** A special that a universe knows, with all by which it may be known again. */
export interface KnownSpecial {
  readonly number: number
  /** Without letter case and marks. */
  readonly names: Set<string>
  /** EDTF. */
  readonly days: Set<string>
  /** Where catalogues told of it. */
  readonly urls: Set<string>
}

/** The specials of a work: its season 0. */
export function knownSpecials(
  { works, statements }: Pick<Universe, 'works' | 'statements'>,
  work: string,
): readonly KnownSpecial[] {
  const listed = works.find(({ id }) => id === work)?.seasons.find(({ number }) => number === 0)
  const specials = new Map<number, KnownSpecial>()
  for (const { number, released } of listed?.installments ?? []) {
    const days = new Set(released === null ? [] : [released])
    specials.set(number, { number, names: new Set(), days, urls: new Set() })
  }
  if (specials.size === 0) return []
  for (const statement of statements) {
    if (statement.season !== 0 || statement.work !== work || statement.installment === null) continue
    const special = specials.get(statement.installment)
    if (special === undefined) continue
    const { predicate, subject, value, happens, sources } = statement
    for (const { url } of sources) if (url !== null) special.urls.add(url)
    if (subject !== work) continue
    if (predicate === 'name' && value !== null) special.names.add(slugOf(value))
    if (predicate === 'release' && value === null && happens !== null) special.days.add(happens)
  }
  return [...specials.values()]
}

/** The same evening has two dates, east and west. */
const DAYS_APART = 1
const DAY_MS = 24 * 3_600_000

/** Whether they have one name and one day. A name alone is none: “Behind the scenes” comes every year. */
export function isSameSpecial({ name, released }: RecordedEpisode, { names, days }: KnownSpecial): boolean {
  return name !== null && names.has(slugOf(name)) && [...days].some((day) => isSameDay(day, released))
}

function isSameDay(a: string, b: string | null): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  return one !== null && other !== null && Math.abs(one - other) <= DAYS_APART * DAY_MS
}

/** Null for what is less exact than a day. */
function dayOf(moment: string | null): number | null {
  const { first = null, last = null } = (moment === null ? null : boundsOf(moment)) ?? {}
  return first === null || first !== last ? null : Date.parse(first)
}
