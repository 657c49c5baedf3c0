import type { Visible } from '../../horizon/visible.js'
import { placesUnder } from '../../universe/chains.js'
import { momentKey } from '../../universe/momentOrder.js'
import { sourceIndexOf } from '../../universe/sourceIndex.js'
import { knownTextAt } from '../../universe/textTable.js'

/** What may have been said or recorded on a day. */
export interface RowsOfDay {
  /** By `momentKey`. */
  readonly day: string
  /** Visible ones, in no order; of some the reader may not know that it was on that day. */
  readonly rows: Uint32Array
}

/**
 * The days on which anything was said or recorded, the earliest first, each with the rows that have a source of that day.
 * @param from a day, by `momentKey` or only its beginning; it is the first
 */
export function* rowsSaidFrom(visible: Visible, from: string): Generator<RowsOfDay, void> {
  const { statements } = visible
  const { sources } = statements.columns
  const { days, sorted, bySaid, byRecorded, byDocument } = sourceIndexOf(sources)
  const published = publishedOn(visible)
  for (const day of daysIn(sorted, published, from)) {
    const rows = new Set<number>()
    const add = (place: number): void => {
      const row = sources.numbers.row[place] ?? 0
      if (statements.has(row)) rows.add(row)
    }
    const number = days.get(day)
    for (const chains of number === undefined ? [] : [bySaid, byRecorded])
      for (const place of placesUnder(chains, number ?? 0)) add(place)
    for (const document of published.get(day) ?? [])
      for (const place of placesUnder(byDocument, document)) add(place)
    yield { day, rows: Uint32Array.from(rows) }
  }
}

function daysIn(sorted: readonly string[], published: ReadonlyMap<string, unknown>, from: string): string[] {
  const others = [...published.keys()].filter((day) => !isIn(sorted, day))
  const all = others.length === 0 ? sorted : [...sorted, ...others].toSorted()
  return all.slice(placeOf(all, from))
}

const isIn = (sorted: readonly string[], day: string): boolean => sorted[placeOf(sorted, day)] === day

/** Where the first stands that is not before `day`. */
function placeOf(sorted: readonly string[], day: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

const kept = new WeakMap<Visible, { readonly count: number; readonly days: Map<string, number[]> }>()

/** Documents, by their numbers, in which somebody says something without a day of its own, by when they were published. */
function publishedOn(visible: Visible): ReadonlyMap<string, readonly number[]> {
  const { sources } = visible.statements.columns
  const { undated } = sourceIndexOf(sources)
  const before = kept.get(visible)
  if (before?.count === undated.size) return before.days
  const days = new Map<string, number[]>()
  for (const document of undated) {
    const published = visible.articles.with(knownTextAt(sources.texts, document))?.published ?? null
    if (published === null) continue
    const day = momentKey(published)
    days.set(day, [...(days.get(day) ?? []), document])
  }
  kept.set(visible, { count: undated.size, days })
  return days
}
