import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('counted units', () => {
  it.each([
    ['It was shot three weeks ago.', ['2016-07-25/2016-07-31']],
    ['It was shot two days ago.', ['2016-08-15']],
    ['It was shot six months ago.', ['2016-02']],
    ['It was shot a couple of years ago.', ['2014']],
    ['It was shot a year ago.', ['2015']],
    ['It was shot a decade ago.', ['2006']],
    ['It opens in two weeks.', ['2016-08-29/2016-09-04']],
    ['It opens in ten days.', ['2016-08-27']],
    ['It opens in four months.', ['2016-12']],
    ['It opens three days from now.', ['2016-08-20']],
    ['It opens a week from Thursday.', ['2016-08-25']],
    ['It is a week away.', ['2016-08-24']],
    ['It is two months away.', ['2016-10']],
    ['It opens two days after tomorrow.', ['2016-08-20']],
    ['It opens three days after Christmas.', ['2016-12-28']],
    ['It closed two weeks before May 13, 1999.', ['1999-04-29']],
    ['It will be shot in the next three days.', ['2016-08-18/2016-08-20']],
    ['It was shot in the last two weeks.', ['2016-08-03/2016-08-16']],
    ['It opened in 1995 and closed two years later.', ['1995', '1997']],
    ['It opened in 1995 and the following year it closed.', ['1995', '1996']],
    ['It opened in 1995. Much was lost that year.', ['1995', '1995']],
    ["It was planned in the mid-'90s and again a decade later.", ['1994/1996', '2004/2006']],
    ['It opened on May 4, 2012, and closed the next day.', ['2012-05-04', '2012-05-05']],
    ['It opened on May 4, 2012, and closed three days later.', ['2012-05-04', '2012-05-07']],
    ['It opened on May 4, 2012, and closed the following Friday.', ['2012-05-04', '2012-05-11']],
    ['It opened in October 2014; the sequel came the following spring.', ['2014-10', '2015-21']],
    ['It opened in October 2014; the sequel came the following March.', ['2014-10', '2015-03']],
    ['It opens in February 2017, with more later in the year.', ['2017-02', '2017']],
    [
      'It opened on Friday, May 4, 2012; the following weekend it fell.',
      ['2012-05-04', '2012-05-12/2012-05-13'],
    ],
    ['It opens in 2019, probably towards the end of the year.', ['2019', '2019-09/2019-12']],
    ['It closed on May 4, 2012. Earlier that day she had left.', ['2012-05-04', '2012-05-04']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
