import { expect, test } from 'vitest'
import { momentText } from './momentText.js'
import { locale } from './words.js'

/** As it is written where the test runs: “November 20, 2015”, “20 November 2015”. */
const DAY = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
  new Date('2015-11-20'),
)

test.each([
  ['2015-11-20', DAY],
  ['2016-09', 'September 2016'],
  ['2016-23', 'autumn 2016'],
  ['2017', '2017'],
  ['2017~', 'about 2017'],
  ['2016-08/2016-09', 'August 2016 to September 2016'],
  ['2016-08/..', 'from August 2016'],
  ['../2016-08', 'until August 2016'],
  ['sometime', 'sometime'],
])('%s is written as %s', (moment, text) => {
  expect(momentText(moment)).toBe(text)
})
