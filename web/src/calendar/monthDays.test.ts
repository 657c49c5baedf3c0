import { expect, test, vi } from 'vitest'

vi.stubGlobal('navigator', { languages: ['en-GB'] })
const { monthAfter, weeksOf } = await import('./monthDays.js')

test('a month is shown with the days around it', () => {
  const weeks = weeksOf('2016-09', 1)
  expect(weeks.map((week) => week[0])).toEqual([
    '2016-08-29',
    '2016-09-05',
    '2016-09-12',
    '2016-09-19',
    '2016-09-26',
  ])
  expect(weeks.at(-1)?.at(-1)).toBe('2016-10-02')
})

test('weeks begin where the reader has them begin', () => {
  expect(weeksOf('2016-02', 7)[0]?.[0]).toBe('2016-01-31')
})

test.each([
  ['2016-12', 1, '2017-01'],
  ['2016-01', -1, '2015-12'],
])('%s and %i months is %s', (month, count, then) => {
  expect(monthAfter(month, count)).toBe(then)
})
