/** What happens when, for people: a heading for each year, and under it a line for each thing with its day. */
import { boundsOf } from '../model/moment.js'
import { hanging } from './indented.js'
import { prose } from './readingText.js'
import type { Page } from './statementTable.js'
import { tellMoment } from './tellMoment.js'
import { padTo, widthOf } from './widthOf.js'

export interface DatedLine {
  /** EDTF; null where no date is known. */
  readonly when: string | null
  readonly words: string
  /** How sure it is, who says so; the empty string for nothing. */
  readonly aside: string
}

/** Wider dates push their own line only. */
const WIDEST_DATE = 16

/** @param lines in order */
export function* datedLines(lines: readonly DatedLine[], page: Page): Generator<string> {
  const days = lines.map(({ when }) => (when === null ? '' : dayIn(when)))
  const width = Math.max(0, ...days.map(widthOf).filter((cells) => cells <= WIDEST_DATE))
  let year: string | null = null
  for (const [place, { when, words, aside }] of lines.entries()) {
    const itsYear = yearOf(when)
    if (itsYear !== year) yield* prose(itsYear, page, page.ink.bold)
    year = itsYear
    const lead = width === 0 ? '  ' : `  ${padTo(days[place] ?? '', width)}  `
    yield* hanging(
      lead,
      [
        { words, ink: asIs },
        { words: aside, ink: page.ink.dim },
      ],
      page,
    )
  }
}

const yearOf = (when: string | null): string => {
  const bounds = when === null ? null : boundsOf(when)
  const first = bounds?.first ?? bounds?.last ?? null
  return first === null ? 'No date yet' : first.slice(0, 'yyyy'.length)
}

/** “20 November”; what is no more than a year says nothing more. */
function dayIn(when: string): string {
  const words = tellMoment(when)
  const year = yearOf(when)
  return words === year ? '' : words.replace(new RegExp(` ${year}$`), '')
}

const asIs = (words: string): string => words
