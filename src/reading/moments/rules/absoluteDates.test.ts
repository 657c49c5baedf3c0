import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('absolute dates', () => {
  it.each([
    ['It opened on September 30, 2016.', ['2016-09-30']],
    ['It opened on Sept. 30, 2016, in Oslo.', ['2016-09-30']],
    ['It opened 18 May 2016.', ['2016-05-18']],
    ['It opened on the 18th of May, 2016.', ['2016-05-18']],
    ['It opened on May 18th 2016.', ['2016-05-18']],
    ['It opened on Friday, May 4, 2018.', ['2018-05-04']],
    ['It opens Tuesday, Sept 4, 2018 at 9/8c.', ['2018-09-04']],
    ['Posted 5/18/2016 at 10:30 a.m.', ['2016-05-18']],
    ['Posted 05-18-16 by the desk.', ['2016-05-18']],
    ['Posted 2016-05-18.', ['2016-05-18']],
    ['Filed under 2016/05/18.', ['2016-05-18']],
    ['The file is named cut-20160518.', ['2016-05-18']],
    ['It was sold on the twenty-first of March, 1999.', ['1999-03-21']],
    ['She was born on January twenty-five, nineteen eighty-six.', ['1986-01-25']],
    ['It was sold in October 2016.', ['2016-10']],
    ['It was sold in Oct. of 2016.', ['2016-10']],
    ['It was sold in early March 2015.', ['2015-03']],
    ['It was sold at the end of March 2015.', ['2015-03']],
    ['It was sold in 03/2015.', ['2015-03']],
    ['They met in the summer of 2019.', ['2019-22']],
    ['They meet in Summer 2019.', ['2019-22']],
    ['They met in the winter of nineteen ninety-four.', ['1994-24']],
    ['They met in late fall 2014.', ['2014-23']],
    ['It is due in Q2 2018.', ['2018-34']],
    ['It is due in the second quarter of 2018.', ['2018-34']],
    ['It is due in the first half of 2019.', ['2019-01/2019-06']],
    ['It is due in the back half of 2019.', ['2019-07/2019-12']],
    ['It is due in early 2018.', ['2018-01/2018-04']],
    ['It is due in mid-2018.', ['2018-05/2018-08']],
    ['It is due in late 2018.', ['2018-09/2018-12']],
    ['It is due at the start of 2020.', ['2020-01/2020-04']],
    ['It is due towards the end of 2020.', ['2020-09/2020-12']],
    ['It is due in early to mid 2019.', ['2019-01/2019-08']],
    ['It ended in 1999.', ['1999']],
    ['It was 2014’s best film.', ['2014']],
    ['The 2015 film was loved.', ['2015']],
    ['It won in two thousand and fifteen.', ['2015']],
    ['It ran in the 1990s.', ['199X']],
    ['It ran in the ’90s.', ['199X']],
    ['It ran in the nineties.', ['199X']],
    ["It ran in the 1990's.", ['199X']],
    ["It ran in the mid-'90s.", ['1994/1996']],
    ['It ran in the early 1980s.', ['1980/1983']],
    ['It ran in the late seventies.', ['1977/1979']],
    ['It plays in the 19th century.', ['18XX']],
    ['It ran for the 2016-17 season.', ['2016/2017']],
    ['It opened on Christmas Day 2018.', ['2018-12-25']],
    ['It opened on Halloween 2018.', ['2018-10-31']],
    ['It opened on Thanksgiving of 2015.', ['2015-11-26']],
    ['It opened over Memorial Day weekend 2014.', ['2014-05-24/2014-05-26']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
