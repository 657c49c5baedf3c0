import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import type { Calendar, CalendarEntry } from '../calendar/calendarOf.js'
import { tellSource } from '../toldSource.js'
import { withoutControls } from '../withoutControls.js'

/**
 * A calendar that calendar programs subscribe to: RFC 5545, with the name and the refresh interval of RFC 7986. What comes
 * out is an event of a whole day; what has no day yet (a month, a season, a year) is none, because RFC 5545 knows only
 * days and hours, and an event on the first of the month would be a false one. A thing keeps its UID when its date moves,
 * and its SEQUENCE grows.
 *
 * INVARIANT: nothing in it is of the moment at which it is written. DTSTAMP is when the date was last changed (RFC 5545,
 * 3.8.7.2, for a calendar without METHOD), and the epoch where nobody knows.
 */
export function calendarIcs({ entries }: Calendar): string {
  const calendar = ical({
    name: 'Unspoiled',
    description: 'What comes out when, without what you have not seen.',
    prodId: { company: 'Unspoiled', product: 'Unspoiled', language: 'EN' },
    ttl: SIX_HOURS,
  })
  const written = new Set<string>()
  for (const entry of entries) {
    const event = eventOf(entry)
    // What is said of a season and of its first installment is of one thing: the earlier of two days stands for both.
    if (event === null || written.has(entry.id)) continue
    written.add(entry.id)
    calendar.createEvent(event)
  }
  return `${calendar.toString()}\r\n`
}

const SIX_HOURS = 6 * 60 * 60

const DAY = /^\d{4}-\d{2}-\d{2}(?=[~?%]?$)/

function eventOf(entry: CalendarEntry): ICalEventData | null {
  const { id, when, words, revisions } = entry
  const day = when === null ? null : DAY.exec(when)?.[0]
  if (day === null || day === undefined) return null
  const changed = revisions.last === null ? null : new Date(revisions.last)
  return {
    id,
    start: day,
    allDay: true,
    stamp: changed ?? EPOCH,
    ...(changed !== null && { lastModified: changed }),
    sequence: sequenceOf(revisions),
    summary: withoutControls(words),
    description: withoutControls(detailsOf(entry)) || null,
    status: statusOf(entry),
    // Nobody is busy because an episode is out.
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

const EPOCH = new Date(0)

/**
 * Grows with every change: it may be one that somebody says of a day, or the outline's own, of which only the last is
 * kept, with the day on which it was said.
 */
const sequenceOf = ({ count, last }: CalendarEntry['revisions']): number =>
  count + (last === null ? 0 : Math.floor(Date.parse(last) / DAY_MS))

const DAY_MS = 24 * 60 * 60 * 1000

function statusOf({ isCancelled, certainty, when }: CalendarEntry): ICalEventStatus {
  if (isCancelled) return ICalEventStatus.CANCELLED
  const isSure = certainty === 'certain' && when !== null && /\d$/.test(when)
  return isSure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE
}

/** “Probable; said in May 2017 by The Herald”. */
function detailsOf({ certainty, sources }: CalendarEntry): string {
  const parts = [certainty === 'certain' ? '' : certainty, ...sources.map(tellSource)]
  const details = parts.filter((part) => part !== '').join('; ')
  return details.charAt(0).toUpperCase() + details.slice(1)
}
