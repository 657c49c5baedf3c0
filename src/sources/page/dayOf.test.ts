import { describe, expect, test } from 'vitest'
import { dayInAddress, dayOf } from './dayOf.js'

describe('dates in metadata', () => {
  const cases: readonly (readonly [written: string, day: string | null])[] = [
    ['2016-08-15', '2016-08-15'],
    ['2016-08-15T23:30:00-07:00', '2016-08-15'],
    ['2016-08-15 09:00:00', '2016-08-15'],
    ['2016/08/15', '2016-08-15'],
    ['2016 8 5 09:00:00', '2016-08-05'],
    ['20160815', '2016-08-15'],
    ['20160815T090000Z', '2016-08-15'],
    ['Mon, 15 Aug 2016 09:00:00 GMT', '2016-08-15'],
    ['August 15, 2016 9:00 am', '2016-08-15'],
    ['Published: Sept. 3rd, 2016', '2016-09-03'],
    ['15th August 2016', '2016-08-15'],
    ['Mon Aug 15 2016 09:00:00 GMT+0000', '2016-08-15'],
    ['Mon Aug 15 09:00:00 EDT 2016', '2016-08-15'],
    ['08/15/2016', '2016-08-15'],
    ['15.08.2016', '2016-08-15'],
    ['1471251600', '2016-08-15'],
    ['1471251600000', '2016-08-15'],
    ['2016-08', '2016-08'],
    ['2016', '2016'],
    // The eighth of September or the ninth of August: nobody can tell.
    ['08/09/2016', null],
    ['2016-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['1970-01-01', null],
    ['two days ago', null],
    ['', null],
  ]
  test.each(cases)('%j is %s', (written, day) => {
    expect(dayOf(written)).toBe(day)
  })
})

describe('dates in addresses', () => {
  const cases: readonly (readonly [url: string, day: string | null])[] = [
    ['https://quay.example/2016/08/15/silo/', '2016-08-15'],
    ['https://quay.example/news/2016-08-15/silo', '2016-08-15'],
    ['https://quay.example/tv/2016/aug/15/silo', '2016-08-15'],
    ['https://quay.example/a/20160815', '2016-08-15'],
    ['https://quay.example/2016/08/silo', '2016-08'],
    ['https://quay.example/2016/silo', null],
    ['https://quay.example/silo-2049/10/11x', null],
    ['https://quay.example/a?date=2016/08/15', null],
    ['not an address', null],
  ]
  test.each(cases)('%s: %s', (url, day) => {
    expect(dayInAddress(url)).toBe(day)
  })
})
