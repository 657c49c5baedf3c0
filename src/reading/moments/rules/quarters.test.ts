import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('quarters', () => {
  it.each([
    ['Profit fell in the second quarter.', ['2016-34']],
    ['It posted a fourth-quarter loss.', ['2015-36']],
    ['The service will open in the fourth quarter.', ['2016-36']],
    ['It grew in the third quarter of last year.', ['2015-35']],
    ['It grew in the first quarter of 2014.', ['2014-33']],
    ['Sales rose in the latest quarter.', ['2016-34']],
    ['Second-quarter profit was low; in the year-ago quarter it was high.', ['2016-34', '2015-34']],
    ['Second-quarter profit was $4 million, up from $3 million a year earlier.', ['2016-34', '2015-34']],
    ['It will open in Q4.', ['2016-36']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
