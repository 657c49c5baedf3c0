import type { Listed, Mark, ReaderList } from '../../model/readerRecord.js'
import { tellViewing } from '../exports/tellViewing.js'
import type { ExportRow, Viewing } from '../exports/viewing.js'
import { installmentsSeen } from '../installmentsSeen.js'
import type { Listing } from './listing.js'
import { meetViewing, type MatchedPlace, type Met, type Outcome } from './meetViewing.js'

/** What an import would do, before it does anything. */
export interface ImportPreview {
  /** One for each row of the export, in its order. */
  readonly rows: readonly PreviewedRow[]
  /** What the rows that open something would add to the reader's record: each installment once, on its first day. */
  readonly marks: readonly Mark[]
  /** Works that it would put on the reader's lists: only those that are on none. */
  readonly listed: readonly Listed[]
}

export interface PreviewedRow {
  readonly where: string
  /** As the export has it, in one line; null where it is no viewing. */
  readonly what: string | null
  readonly outcome: Outcome
  /** A sentence without its end. */
  readonly reason: string
  /** What it would mark, or has been marked already. */
  readonly refs: readonly string[]
}

/** @param today ISO 8601 date: the day of what bears none */
export interface Importing {
  readonly listings: readonly Listing[]
  readonly marks: readonly Mark[]
  readonly listed: readonly Listed[]
  readonly today: string
}

/** Matches every row with what the universes list. A row that may mean several things opens nothing. */
export function previewImport(rows: readonly ExportRow[], importing: Importing): ImportPreview {
  const { listings, today } = importing
  const seen = seenIn(importing.marks, listings)
  const listedNow = new Set(importing.listed.map(({ universe, work }) => keyOf(universe, work)))
  const marks = new Map<string, Mark>()
  const listed = new Map<string, Listed>()
  const mark = (row: PreviewedRow, { viewing, places }: Matched): PreviewedRow => {
    const news = places.filter(({ universe, ref }) => !seen.has(keyOf(universe, ref)))
    if (news.length === 0) return { ...row, outcome: 'known', reason: 'it was marked before' }
    for (const { universe, ref } of news) {
      const seenOn = viewing.seenOn ?? today
      const key = keyOf(universe, ref)
      const before = marks.get(key)?.seenOn
      marks.set(key, { universe, ref, seenOn: before !== undefined && before < seenOn ? before : seenOn })
    }
    return row
  }
  const list = (row: PreviewedRow, { places }: Matched, on: ReaderList): PreviewedRow => {
    const news = places.filter(({ universe, ref }) => !listedNow.has(keyOf(universe, ref)))
    if (news.length === 0) return { ...row, outcome: 'known', reason: 'it is on a list already' }
    for (const { universe, ref: work } of news) {
      listed.set(keyOf(universe, work), { universe, work, list: on, listedOn: today })
    }
    return row
  }
  const previewed = rows.map((row): PreviewedRow => {
    if ('reason' in row) return { ...row, what: null, outcome: 'nothing', refs: [] }
    const { where, viewing } = row
    const { outcome, reason, places } = meetAsShown(viewing, listings)
    const told = {
      where,
      what: tellViewing(viewing),
      outcome,
      reason,
      refs: [...new Set(places.map(({ ref }) => ref))],
    }
    if (outcome === 'opens') return mark(told, { viewing, places })
    const on = listOf(viewing)
    return outcome === 'listed' && on !== null ? list(told, { viewing, places }, on) : told
  })
  return { rows: previewed, marks: [...marks.values()], listed: [...listed.values()] }
}

/** What a reader says they have seen is met as it is; what is refused is told by no more of the outline than they want. */
function meetAsShown(viewing: Viewing, listings: readonly Listing[]): Met {
  const met = meetViewing(viewing, listings)
  if (met.outcome !== 'ambiguous' && met.outcome !== 'unmatched') return met
  const shown = meetViewing(
    viewing,
    listings.map((each) => ({ ...each, works: each.shown ?? each.works })),
  )
  return shown.places.length === 0 ? shown : { ...met, reason: 'it may be something else' }
}

const keyOf = (universe: string, ref: string): string => `${universe}\n${ref}`

function seenIn(marks: readonly Mark[], listings: readonly Listing[]): ReadonlySet<string> {
  const keys = listings.flatMap(({ universe, works }) => {
    const refs = marks.filter((mark) => mark.universe === universe).map(({ ref }) => ref)
    return installmentsSeen(refs, works).map((ref) => keyOf(universe, ref))
  })
  return new Set(keys)
}

interface Matched {
  readonly viewing: Viewing
  readonly places: readonly MatchedPlace[]
}

const listOf = ({ state }: Viewing): ReaderList | null =>
  state === 'seen' || state === 'unseen' ? null : state
