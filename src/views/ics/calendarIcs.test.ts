import { expect, test } from 'vitest'
import { parseIcs } from '../../../test/calendars/parseIcs.js'
import { askedData } from '../../../test/arbitraries/harbour.js'
import type { Calendar, CalendarEntry } from '../calendar/calendarOf.js'
import { calendarIcs } from './calendarIcs.js'

const ENTRY: CalendarEntry = {
  id: '6d5a1f2e-0000-8000-8000-000000000000',
  when: '2017-08-18',
  words: 'The Quay',
  certainty: 'certain',
  isCancelled: false,
  revisions: { count: 0, last: null },
  installments: null,
  statement: null,
  sources: [],
}
const eventsOf = (...entries: Partial<CalendarEntry>[]) =>
  parseIcs(calendarIcs({ entries: entries.map((each) => ({ ...ENTRY, ...each })), next: null })).events
const eventOf = (entry: Partial<CalendarEntry>) => eventsOf(entry)[0]

// The outlet of that name answers with it.
const harbour = (...seen: string[]) =>
  parseIcs(calendarIcs(askedData('calendar', { seen }) as Calendar)).events

test('what comes out on a day is an event of that whole day', () => {
  expect([...(eventOf({}) ?? [])]).toEqual([
    ['UID', ENTRY.id],
    ['SEQUENCE', '0'],
    ['DTSTAMP', '19700101T000000Z'],
    ['DTSTART;VALUE=DATE', '20170818'],
    ['X-MICROSOFT-CDO-ALLDAYEVENT', 'TRUE'],
    ['X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT', 'TRUE'],
    ['SUMMARY', 'The Quay'],
    ['TRANSP', 'TRANSPARENT'],
    ['STATUS', 'CONFIRMED'],
  ])
})

test.each(['2017-08', '2017', '2017-23', '2017-08-18/2017-08-20', '201X', null])(
  '%s is no day, and no event',
  (when) => {
    expect(eventsOf({ when })).toEqual([])
  },
)

test.each<[Partial<CalendarEntry>, string]>([
  [{ when: '2017-08-18?' }, 'TENTATIVE'],
  [{ certainty: 'probable' }, 'TENTATIVE'],
  [{ isCancelled: true, certainty: 'probable' }, 'CANCELLED'],
])('%o is %s', (entry, status) => {
  expect(eventOf(entry)?.get('STATUS')).toBe(status)
})

test('the day is the same wherever the program runs', () => {
  const zone = process.env['TZ']
  for (const each of ['Pacific/Kiritimati', 'America/Adak', 'UTC']) {
    process.env['TZ'] = each
    expect(eventOf({})?.get('DTSTART;VALUE=DATE')).toBe('20170818')
  }
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('with every change its sequence grows, and it says when the last was', () => {
  const [first, moved, again] = eventsOf(
    { id: 'a', revisions: { count: 0, last: '2017-01-01' } },
    { id: 'b', revisions: { count: 1, last: '2017-01-01' } },
    { id: 'c', revisions: { count: 1, last: '2017-03-05T10:00:00.000Z' } },
  ).map((event) => Number(event.get('SEQUENCE')))
  expect(moved).toBeGreaterThan(first ?? NaN)
  expect(again).toBeGreaterThan(moved ?? NaN)
  const last = { count: 1, last: '2017-03-05T10:00:00.000Z' }
  expect(eventOf({ revisions: last })?.get('LAST-MODIFIED')).toBe('20170305T100000Z')
  expect(eventOf({ revisions: last })?.get('DTSTAMP')).toBe('20170305T100000Z')
})

test.each([
  'Tides; Ebb, Flow\\n\\',
  'A name of many words that goes on and on until no line of seventy-five octets could hold it',
  '引き潮と満ち潮の物語、その長い題名はどの行にも収まらないので折り返される必要がある',
  '🌊'.repeat(40),
])('%s comes back as it was', (words) => {
  expect(eventOf({ words })?.get('SUMMARY')).toBe(words)
})

test('no word can begin a property of its own', () => {
  const events = eventsOf({ words: 'Tides\r\nBEGIN:VALARM\u0007\rX:1' })
  expect(events[0]?.get('SUMMARY')).toBe('Tides\nBEGIN:VALARM\uFFFD\uFFFDX:1')
})

test('one thing is one event, though a season and its first installment were given a day each', () => {
  expect(
    eventsOf({ when: '2017-08-18' }, { when: '2017-08-19' }).map((event) => event.get('SUMMARY')),
  ).toEqual(['The Quay'])
})

const HARBOUR = ['Tides 1x01', 'Tides 1x02', 'Low Water', 'The Quay']

test('installments that were not seen stand under their numbers', () => {
  expect(harbour().map((event) => event.get('SUMMARY'))).toEqual(HARBOUR)
  expect(harbour('tides/1x01')[0]?.get('SUMMARY')).toBe('Tides 1x01 Ebb')
})

const uids = (...seen: string[]) => harbour(...seen).map((event) => event.get('UID'))

test('having seen more changes no UID', () => {
  expect(uids('tides', 'low-water')).toEqual(uids())
  expect(new Set(uids()).size).toBe(HARBOUR.length)
})

test('who said so stands in the description', () => {
  expect(harbour().map((event) => event.get('DESCRIPTION'))).toEqual([
    undefined,
    undefined,
    undefined,
    'Said in May 2017 by daily.example',
  ])
})
