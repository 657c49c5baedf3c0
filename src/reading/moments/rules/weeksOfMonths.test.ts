import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('weeks and weekdays of months', () => {
  it.each([
    ['It opens on the last Friday of October.', ['2016-10-28']],
    ['It opened on the first Monday in June 2015.', ['2015-06-01']],
    ['It opens in the first week of January 2018.', ['2018-01-01/2018-01-07']],
    ['It was shot in the last week of July.', ['2016-07-25/2016-07-31']],
    ['It opened the second weekend of May.', ['2016-05-14/2016-05-15']],
    ['It will air the week of September 12.', ['2016-09-12/2016-09-18']],
    ['It will air the week of the 29th.', ['2016-08-29/2016-09-04']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
