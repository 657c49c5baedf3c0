/**
 * Reads the dates that feeds write: RFC 822 and its sons (RSS), RFC 3339 and W3CDTF (Atom, JSON Feed, Dublin Core), and
 * what programs write instead. Where the zone is missing or unknown, the hour is taken to be UTC's, with a doubt.
 */
import { isMoment, isoDay } from '../../model/moment.js'
import { dayOf } from '../page/dayOf.js'

export interface FeedMoment {
  /** EDTF, the day as the feed writes it, in its own zone. */
  readonly day: string
  /** RFC 3339 in UTC; null where no hour is written. */
  readonly at: string | null
  /** A whole sentence; null where all is clear. */
  readonly doubt: string | null
}

/** A feed is written now or earlier; clocks differ by a little. */
const EARLY_MS = 15 * 60 * 1000

const LONGEST_DATE = 100

/**
 * @param now what comes later than now is taken to be of now
 * @returns null where nothing that can be a date is written
 */
export function feedMoment(written: string, now: Date): FeedMoment | null {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DATE)
  const clock = clockIn(text)
  const found = clock === null ? dayAlone(text) : placed(clock)
  return found === null ? null : notLater(found, now)
}

interface Clock {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Of the day, in seconds; 24:00 and a leap second may reach into the next. */
  readonly seconds: number
  readonly zone: string
}

const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?: ?(?<half>[ap]m)\\b)?'
const ZONE =
  '(?: ?(?<zone>[+-] ?\\d{1,2}:?\\d{2}|[+-]\\d{1,2}|(?:utc|gmt)[+-]\\d{1,2}(?::?\\d{2})?|[a-z]{1,5}))?'
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

/** How a day and an hour are written: `2016-09-02T04:30:12+00:00`, `Fri, 02 Sep 16 04:30 EST`, `Sep 2, 2016 4:30 PM`. */
const FORMS: readonly RegExp[] = [
  `^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?:T| ?,? )${TIME}${ZONE}`,
  `^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<half>)${ZONE}`,
  `^(?:[a-z]+\\.?,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](?<year>\\d{2,4}),? (?:at )?${TIME}${ZONE}`,
  `^(?:[a-z]+\\.?,? )?${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4}),? (?:at )?${TIME}${ZONE}`,
].map((form) => new RegExp(form, 'i'))

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function clockIn(text: string): Clock | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (groups !== undefined) return clockOf(groups)
  }
  return null
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): Clock | null {
  const name = groups['name']?.toLowerCase()
  const seconds = secondsOf(groups)
  const year = fullYear(groups['year'] ?? '')
  const month = name === undefined ? Number(groups['month']) : MONTHS.indexOf(name) + 1
  const day = Number(groups['day'])
  if (seconds === null || !isMoment(isoDay(year, month, day)) || year < 1900) return null
  return { year, month, day, seconds, zone: (groups['zone'] ?? '').replaceAll(' ', '').toUpperCase() }
}

function secondsOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const [hour, minute, second] = [groups['hour'], groups['minute'], groups['second'] ?? '0'].map(Number)
  if (hour === undefined || minute === undefined || second === undefined) return null
  if (hour > 24 || minute > 59 || second > 60) return null
  const half = groups['half']?.toLowerCase()
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return hours * 3600 + minute * 60 + second
}

/** RFC 5322, section 4.3: two digits below 50 are of this century, all others and three digits count from 1900. */
function fullYear(written: string): number {
  const year = Number(written)
  if (written.length === 4) return year
  return written.length === 2 && year < 50 ? 2000 + year : 1900 + year
}

/** Hours east of UTC. RFC 822 names those of North America; the others are what European and Asian feeds write. */
// prettier-ignore
const ZONES: Readonly<Record<string, number>> = {
  Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 1, BST: 1, CET: 1, MEZ: 1, CEST: 2, MESZ: 2, EET: 2, EEST: 3, MSK: 3,
  EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10,
  ET: -5, CT: -6, MT: -7, PT: -8, JST: 9, KST: 9, AEST: 10, AEDT: 11, AWST: 8, NZST: 12, NZDT: 13, IST: 5.5,
}

/** From Baker Island to Kiribati. */
const FARTHEST_HOURS = 14

function offsetHours(zone: string): number | null {
  const named = ZONES[zone]
  if (named !== undefined) return named
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (sign === undefined) return null
  const offset = Number(hours) + Number(minutes) / 60
  return offset > FARTHEST_HOURS ? null : sign === '-' ? -offset : offset
}

function placed({ year, month, day, seconds, zone }: Clock): FeedMoment {
  const offset = offsetHours(zone)
  const time = Date.UTC(year, month - 1, day) + seconds * 1000 - (offset ?? 0) * 3600 * 1000
  return {
    day: isoDay(year, month, day),
    at: new Date(time).toISOString(),
    doubt: offset === null ? zoneDoubt(zone) : null,
  }
}

const zoneDoubt = (zone: string): string =>
  zone === ''
    ? 'The date names no time zone; its hour was taken to be UTC’s.'
    : 'The date names a time zone that nobody knows; its hour was taken to be UTC’s.'

/** A day without its hour, or seconds since 1970. */
function dayAlone(text: string): FeedMoment | null {
  const day = dayOf(text)
  if (day === null) return null
  const isEpoch = /^\d{10}(?:\d{3})?$/.test(text)
  const at = isEpoch ? new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString() : null
  return { day, at, doubt: null }
}

function notLater(found: FeedMoment, now: Date): FeedMoment {
  const isLater =
    found.at === null
      ? found.day > now.toISOString().slice(0, found.day.length)
      : Date.parse(found.at) > now.getTime() + EARLY_MS
  if (!isLater) return found
  const doubt = 'The date lies in the future; it was taken to be the day on which the feed was fetched.'
  return { day: now.toISOString().slice(0, 10), at: found.at === null ? null : now.toISOString(), doubt }
}
