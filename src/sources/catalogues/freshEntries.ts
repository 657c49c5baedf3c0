import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { freshOutline, partKey } from './freshOutline.js'

/**
 * What a catalogue gives that is news: without the statements that it is known to have made already, at the same address,
 * on whichever day, and without what its outline says again. So that asking again every week adds only what has changed.
 * What it says anew, or says no more, is beside the old: the latest counts. A date to which it comes back after
 * another is said anew.
 * @param known the universe that it goes to
 */
export function freshEntries(
  entries: readonly Entry[],
  known: Pick<Universe, 'statements' | 'works'>,
): Entry[] {
  const ids = new Set(entries.flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement.id] : [])))
  const saidAt = new Map<string, ReadonlySet<string | null>>()
  const dates = new Map<string, SaidDate>()
  for (const statement of known.statements) {
    if (ids.has(statement.id)) saidAt.set(statement.id, new Set(statement.sources.map(({ url }) => url)))
    for (const date of datesIn(statement)) {
      const before = dates.get(date.what)
      if (before === undefined || before.said < date.said) dates.set(date.what, date)
    }
  }
  const isFresh = (statement: KnownStatement): boolean => {
    const before = saidAt.get(statement.id)
    if (before === undefined || statement.sources.some(({ url }) => !before.has(url))) return true
    return datesIn(statement).some(({ what, id, said }) => {
      const last = dates.get(what)
      return last !== undefined && last.id !== id && last.said < said
    })
  }
  const fresh = entries.filter((entry) => entry.kind !== 'asserted' || isFresh(entry.statement))
  const outlines = new Map(known.works.map((work) => [work.id, work]))
  return fresh.flatMap((entry): Entry[] => {
    if (entry.kind !== 'outlined') return [entry]
    const work = freshOutline(entry.work, outlines.get(entry.work.id), partsDatedBy(fresh, entry.work.id))
    return work === null ? [] : [{ kind: 'outlined', work }]
  })
}

/** That somebody said on a day when something is released. */
interface SaidDate {
  /** Of which part of which work, and at which address. */
  readonly what: string
  readonly id: string
  readonly said: string
}

function datesIn({ predicate, subject, season, installment, id, sources }: KnownStatement): SaidDate[] {
  if (predicate !== 'release') return []
  return sources.map(({ url, said }) => ({
    what: JSON.stringify([url, subject, season, installment]),
    id,
    said: said ?? '',
  }))
}

/** The parts of a work of which entries say when they are released, by `partKey`. */
const partsDatedBy = (entries: readonly Entry[], work: string): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.kind === 'asserted' && entry.statement.predicate === 'release' && entry.statement.subject === work
        ? [partKey(entry.statement)]
        : [],
    ),
  )
