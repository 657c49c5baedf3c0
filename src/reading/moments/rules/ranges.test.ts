import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('ranges', () => {
  it.each([
    ['It runs May 3-9, 2018.', ['2018-05-03/2018-05-09']],
    ['It runs from May 3 to May 9, 2018.', ['2018-05-03/2018-05-09']],
    ['It runs from 3 to 9 May 2018.', ['2018-05-03/2018-05-09']],
    ['It runs from the 3rd to the 9th of May 2018.', ['2018-05-03/2018-05-09']],
    ['It runs from December 28 to January 3, 2019.', ['2018-12-28/2019-01-03']],
    ['It was shot between May and June 2018.', ['2018-05/2018-06']],
    ['It was shot from November to February 2015.', ['2014-11/2015-02']],
    ['It was shot May–June 2018.', ['2018-05/2018-06']],
    ['It ran from 1991 to 1997.', ['1991/1997']],
    ['It ran between 1991 and 1997.', ['1991/1997']],
    ['It ran 2006–2011.', ['2006/2011']],
    ['It runs September 10-12.', ['2016-09-10/2016-09-12']],
    ['It will run between September and November.', ['2016-09/2016-11']],
    ['It will run from next Monday to Friday.', ['2016-08-22/2016-08-26']],
    ['It will run from Friday through Sunday.', ['2016-08-19/2016-08-21']],
    ['It will run from today through Aug. 28.', ['2016-08-17/2016-08-28']],
    ['It was shot from 2014 through May 2015.', ['2014/2015-05']],
    ['It was shot from June 26, 2014 until July 3, 2015.', ['2014-06-26/2015-07-03']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
