import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt } from './dueAt.js'
import type { FeedHistory } from './feedHistory.js'

const ASKED = '2016-09-02T12:00:00.000Z'
const HOUR = 3600 * 1000

const hoursBefore = (hours: number): string => new Date(Date.parse(ASKED) - hours * HOUR).toISOString()

const history = (more: Partial<FeedHistory>): FeedHistory => ({
  id: 'a',
  asked: ASKED,
  itemsCame: [],
  restSeconds: null,
  notBefore: null,
  failures: 0,
  ...more,
})

/** In hours, without what is the feed's own share. */
const wait = (more: Partial<FeedHistory>): number => {
  const hours = (Date.parse(dueAt(history(more))) - Date.parse(ASKED)) / HOUR
  return Math.round((hours / (1 + 0.1 * OWN_SHARE)) * 100) / 100
}
/** Of the id `a`. */
const OWN_SHARE = 0.7913742703385651

const every = (hours: number): readonly string[] =>
  Array.from({ length: 20 }, (_, at) => hoursBefore(at * hours))

test.each<[string, Partial<FeedHistory>, number]>([
  ['nothing is known of it', {}, 1],
  ['something comes each hour', { itemsCame: every(1) }, 0.5],
  ['something comes each minute', { itemsCame: every(1 / 60) }, 0.25],
  ['something comes each half day', { itemsCame: every(12) }, 6],
  ['something comes each month', { itemsCame: every(720) }, 24],
  [
    'it came each hour, and nothing for ten hours',
    { itemsCame: every(1).map((_, at) => hoursBefore(at + 10)) },
    5,
  ],
  ['it asks for a rest', { itemsCame: every(1), restSeconds: 7200 }, 2],
  ['it asks for a rest of years', { itemsCame: every(1), restSeconds: 1e9 }, 168],
  ['its newest items bear a time to come', { itemsCame: [hoursBefore(-5), ...every(1)] }, 0.5],
  ['it failed once', { failures: 1 }, 0.5],
  ['it failed four times', { failures: 4 }, 4],
  ['it fails all the time', { failures: 1000 }, 48],
])('where %s, the next visit is in hours', (_what, more, hours) => {
  expect(wait(more)).toBeCloseTo(hours, 1)
})

test('what a server asked for is kept to, but no longer than a week', () => {
  expect(dueAt(history({ notBefore: '2016-09-03T00:00:00.000Z' }))).toBe('2016-09-03T00:00:00.000Z')
  expect(dueAt(history({ notBefore: '2036-09-03T00:00:00.000Z' }))).toBe('2016-09-09T12:00:00.000Z')
})

test('a feed is due after it was asked, within a fortnight, and at the same time whoever works it out', () => {
  const histories = fc.record({
    id: fc.string(),
    itemsCame: fc.array(fc.integer({ min: -100, max: 100_000 }).map(hoursBefore), { maxLength: 50 }),
    restSeconds: fc.option(fc.nat()),
    notBefore: fc.option(fc.integer({ min: -1000, max: 1000 }).map(hoursBefore)),
    failures: fc.nat(),
  })
  fc.assert(
    fc.property(histories, (more) => {
      const due = Date.parse(dueAt(history(more)))
      expect(due).toBeGreaterThan(Date.parse(ASKED))
      expect(due).toBeLessThan(Date.parse(ASKED) + 14 * 24 * HOUR)
      expect(dueAt(history(more))).toBe(dueAt(history(more)))
    }),
  )
})

test('feeds with the same history are spread', () => {
  const dues = ['a', 'b', 'c', 'd', 'e'].map((id) => dueAt(history({ id, itemsCame: every(12) })))
  expect(new Set(dues).size).toBe(5)
})
