/** The window of days in which a text may have been written, and what it is in EDTF. */
import { boundsOf } from '../../model/moment.js'
import { civilOf, dayOf, dayOfIso, type Day } from './calendar.js'

/** The days on which a text may have been written: ISO dates, both inside. A given publication day has `first === last`. */
export interface Written {
  readonly first: string
  readonly last: string
}

/** The window that a publication date in EDTF leaves; null where it is no moment or open at an end. */
export function writtenOf(edtf: string): Written | null {
  const bounds = boundsOf(edtf)
  if (bounds === null || bounds.first === null || bounds.last === null) return null
  return { first: bounds.first, last: bounds.last }
}

/** The window in EDTF: a day, or else the whole months that it touches (`2016-09`, `2016-08/2016-09`). */
export function momentOfWritten(written: Written): string {
  if (written.first === written.last) return written.first
  const from = written.first.slice(0, 7)
  const to = written.last.slice(0, 7)
  return from === to ? from : `${from}/${to}`
}

/** Windows longer than this many months resolve nothing: the sample would only show that days differ. */
const MOST_MONTHS = 36

/** Days that stand for the window: its ends and every first of a month between. None for a window too long to lean on. */
export function sampleDays(written: Written): readonly Day[] {
  const first = dayOfIso(written.first)
  const last = dayOfIso(written.last)
  if (first === last) return [first]
  const { year, month } = civilOf(first)
  const samples = [first]
  for (let ahead = 1; ahead <= MOST_MONTHS; ahead++) {
    const start = dayOf(year, month + ahead, 1)
    if (start >= last) return [...samples, last]
    samples.push(start)
  }
  return []
}
