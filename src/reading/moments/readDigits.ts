/** Reads what is written in digits: `2016-09-30`, `9/30/16`, `'90s`, `18th`, `2016-17`, `1,200`. */
import { dayOf, isRealDay } from './calendar.js'

export type Values = Readonly<Record<string, number>>

/** Something in digits that dates are no part of: prices, large numbers, impossible dates. */
const NOT_A_DATE: Values = { digits: 0 }

interface Form {
  readonly written: RegExp
  readonly means: (match: RegExpExecArray) => Values
}

const numberAt = (match: RegExpExecArray, group: number): number => Number(match[group] ?? 'NaN')

/** Tried in order; the first that fits the whole token decides. */
const FORMS: readonly Form[] = [
  {
    written: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    means: (m) => dateValues(numberAt(m, 1), numberAt(m, 2), numberAt(m, 3)),
  },
  {
    // Month first, as in the United States, unless only day first names a real day.
    written: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/,
    means: (m) => {
      const year = fullYear(numberAt(m, 3))
      const american = dateValues(year, numberAt(m, 1), numberAt(m, 2))
      return american === NOT_A_DATE ? dateValues(year, numberAt(m, 2), numberAt(m, 1)) : american
    },
  },
  { written: /^['’]?(\d{3}0)s$/, means: (m) => ({ decade: numberAt(m, 1) }) },
  { written: /^['’]?(\d0)['’]?s$/, means: (m) => ({ decade: fullYear(numberAt(m, 1), 10) }) },
  {
    written: /^['’](\d\d)$/,
    means: (m) => ({ number: fullYear(numberAt(m, 1)), year: fullYear(numberAt(m, 1)) }),
  },
  { written: /^(\d{4})[-–/~](\d{2}|\d{4})$/, means: (m) => yearsValues(numberAt(m, 1), m[2] ?? '') },
  { written: /^(\d{1,2})[-/](\d{4})$/, means: (m) => monthValues(numberAt(m, 2), numberAt(m, 1)) },
  { written: /^(\d{4})[-/](\d)$/, means: (m) => monthValues(numberAt(m, 1), numberAt(m, 2)) },
  { written: /^\d{1,2}:\d\d(?::\d\d)?$|^\d{1,2}\/\d{1,2}c$/, means: () => ({ clock: 0 }) },
  {
    written: /^(\d{1,2})\/(\d{1,2})$/,
    means: (m) =>
      isRealDay(2000, numberAt(m, 1), numberAt(m, 2))
        ? { monthDay: numberAt(m, 1) * 100 + numberAt(m, 2), clock: 0 }
        : NOT_A_DATE,
  },
  { written: /^(\d{1,3})(?:st|nd|rd|th)$/, means: (m) => ordinalValues(numberAt(m, 1)) },
  {
    written: /^((?:19|20)\d\d)(\d\d)(\d\d)$/,
    means: (m) => dateValues(numberAt(m, 1), numberAt(m, 2), numberAt(m, 3)),
  },
  { written: /^\d+$/, means: (m) => numberValues(Number(m[0]), m[0].length) },
]

/** The meanings of a token that starts with a digit (or an apostrophe before one). */
export function readDigits(token: string): Values {
  for (const form of FORMS) {
    const match = form.written.exec(token)
    if (match !== null) return form.means(match)
  }
  return NOT_A_DATE
}

/** Two-digit years from 30 on belong to the twentieth century (“05-18-16”, “the ’90s”), or from `turn` on. */
const fullYear = (year: number, turn = 40): number =>
  year >= 100 ? year : year >= turn ? 1900 + year : 2000 + year

function dateValues(year: number, month: number, day: number): Values {
  return isRealDay(year, month, day) ? { date: dayOf(year, month, day) } : NOT_A_DATE
}

/** `2016-17` and `2016–2018` are years; `2016-11` is a month. `years` holds both ends as one number: 20162017. */
function yearsValues(from: number, rest: string): Values {
  if (from < 1000 || from > 2199) return NOT_A_DATE
  const to = rest.length === 4 ? Number(rest) : Math.floor(from / 100) * 100 + Number(rest)
  if (rest.length === 2 && Number(rest) >= 1 && Number(rest) <= 12 && to !== from + 1) {
    return { yearMonth: from * 100 + Number(rest) }
  }
  return to > from && to <= 2199 ? { years: from * 10_000 + to } : NOT_A_DATE
}

const monthValues = (year: number, month: number): Values =>
  year >= 1000 && year <= 2199 && month >= 1 && month <= 12 ? { yearMonth: year * 100 + month } : NOT_A_DATE

/** “18th” may be a day; “the 20th” of something may not be told from one yet. */
function ordinalValues(value: number): Values {
  return value >= 1 && value <= 31 ? { day: value, ordinal: value, dayth: value } : { ordinal: value }
}

function numberValues(value: number, digits: number): Values {
  if (digits === 4 && value >= 1000 && value <= 2199) return { number: value, year: value }
  return value >= 1 && value <= 31 && digits <= 2
    ? { number: value, day: value, digitDay: value }
    : { number: value }
}
