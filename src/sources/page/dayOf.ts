/** Reads the dates that pages write into their metadata: a day, without its hour, as the page's own offset gives it. */
import { isMoment, isoDay } from '../../model/moment.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

type DateParts = readonly [year: number, month: number, day: number]

/** Each way of writing a date, and what its groups are. Numbers alone (08/09/2016) say too little unless one is over 12. */
const FORMS: readonly (readonly [form: RegExp, parts: (groups: readonly string[]) => DateParts])[] = [
  [/^(\d{4})[- ](\d{1,2})[- ](\d{1,2})(?!\d)/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d|$)/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME},?[ -](\\d{4})\\b`, 'i'),
    ([d, m, y]) => named(y, m, d),
  ],
  [
    new RegExp(`\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    ([m, d, y]) => named(y, m, d),
  ],
  // JavaScript's own way: Mon Aug 15 2016 09:00:00, and date(1)'s: Mon Aug 15 09:00:00 EDT 2016.
  [
    new RegExp(`\\b${MONTH_NAME} +(\\d{1,2}) [\\d:]+ (?:[A-Z]{3,4} )?(\\d{4})\\b`, 'i'),
    ([m, d, y]) => named(y, m, d),
  ],
  [/^(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})(?!\d)/, ([d, m, y]) => [Number(y), Number(m), Number(d)]],
  [/^(\d{1,2})[/.](1[3-9]|2\d|3[01])[/.](\d{4})(?!\d)/, ([m, d, y]) => [Number(y), Number(m), Number(d)]],
]

const LONGEST_DATE = 80

/** The day in `written` as EDTF (`2016-08-15`), or a month or year where it gives no more; null when it gives none. */
export function dayOf(written: string): string | null {
  const text = written.trim()
  if (text.length > LONGEST_DATE) return null
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return plausible(text)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return epochDay(text)
  for (const [form, parts] of FORMS) {
    const groups = form.exec(text)
    if (groups !== null) return plausible(isoDay(...parts(groups.slice(1))))
  }
  return null
}

/** The day that an address holds (`/2016/08/15/`, `/2016/aug/15/`), or the month (`/2016/08/`); null without one. */
export function dayInAddress(url: string): string | null {
  const path = /^https?:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? ''
  const day = /[/_-]((?:19|20)\d\d)[/-](\d\d|[a-z]{3})[/-](\d{1,2})(?![\da-z])/i.exec(path)
  const [year, month, number] = [Number(day?.[1]), monthNumber(day?.[2] ?? ''), Number(day?.[3])]
  if (day !== null && month > 0) return plausible(isoDay(year, month, number))
  const digits = /[/-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(path)
  if (digits !== null) return plausible(`${digits[1]}-${digits[2]}-${digits[3]}`)
  const monthOnly = /\/((?:19|20)\d\d)\/([01]\d)(?=\/)/.exec(path)
  return monthOnly === null ? null : plausible(`${monthOnly[1]}-${monthOnly[2]}`)
}

const named = (year = '', month = '', day = ''): DateParts => [Number(year), monthNumber(month), Number(day)]

const monthNumber = (written: string): number =>
  /^\d+$/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1

/** Seconds or milliseconds since 1970. They carry no offset, so the day is that of UTC. */
function epochDay(digits: string): string | null {
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1))
  return plausible(date.toISOString().slice(0, 10))
}

/** Programs write 0001-01-01 and 1970-01-01 where they know no date. */
const plausible = (moment: string): string | null =>
  isMoment(moment) && moment >= '1900' && moment !== '1970-01-01' ? moment : null
