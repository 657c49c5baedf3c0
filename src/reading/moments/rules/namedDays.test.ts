import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('named days', () => {
  it.each([
    ['The studio said on Friday that it is over.', ['2016-08-12']],
    ['The studio will decide on Friday.', ['2016-08-19']],
    ['The show returns Friday.', ['2016-08-19']],
    ['The deal was signed Wednesday.', ['2016-08-17']],
    ['It aired Sunday night.', ['2016-08-14']],
    ['On Monday, the actor denied it.', ['2016-08-15']],
    ['Monday’s episode drew few viewers, he said.', ['2016-08-15']],
    ['It opened last Friday.', ['2016-08-12']],
    ['It opens this Friday.', ['2016-08-19']],
    ['It opens next Friday.', ['2016-08-26']],
    ['It opens this coming Sunday.', ['2016-08-21']],
    ['It opened this past Sunday.', ['2016-08-14']],
    ['It opens on Monday of next week.', ['2016-08-22']],
    ['It opens next week on Tuesday.', ['2016-08-23']],
    ['It opens Tuesday, Sept. 6.', ['2016-09-06']],
    ['It opens at 9 p.m. ET on Thursday.', ['2016-08-18']],
    ['It opens Sunday, September 4 at 9/8c.', ['2016-09-04']],
    ['The case opened Thursday, Aug. 4.', ['2016-08-04']],
    ['It opens on Tuesday the 23rd.', ['2016-08-23']],
    ['It opens September 30.', ['2016-09-30']],
    ['It opened on Nov. 30.', ['2015-11-30']],
    ['It opens on 30 September.', ['2016-09-30']],
    ['It opens on the 9th of January.', ['2017-01-09']],
    ['It was announced on July 7.', ['2016-07-07']],
    ['Tickets are due by 9/30.', ['2016-09-30']],
    ['She arrived on the 12th, he said.', ['2016-08-12']],
    ['It will open on the 12th.', ['2016-09-12']],
    ['He died last Nov. 23.', ['2015-11-23']],
    ['It opened today.', ['2016-08-17']],
    ['It was filed earlier today.', ['2016-08-17']],
    ['It airs tonight.', ['2016-08-17']],
    ['It aired last night.', ['2016-08-16']],
    ['It arrived this morning.', ['2016-08-17']],
    ['It aired yesterday.', ['2016-08-16']],
    ['It airs tomorrow night.', ['2016-08-18']],
    ['It airs the day after tomorrow.', ['2016-08-19']],
    ['It aired the day before yesterday.', ['2016-08-15']],
    ['It will open on Christmas.', ['2016-12-25']],
    ['It opened on Christmas Eve.', ['2015-12-24']],
    ['It will open on Labor Day.', ['2016-09-05']],
    ['It opened on the Fourth of July.', ['2016-07-04']],
    ['It opened last Thanksgiving.', ['2015-11-26']],
    ['It opens this Halloween.', ['2016-10-31']],
    ['It will open on New Year’s Eve.', ['2016-12-31']],
    ['It opened on Valentine’s Day.', ['2016-02-14']],
    ['It will open on Easter.', ['2017-04-16']],
    ['It will open on Super Bowl Sunday.', ['2017-02-05']],
    ['It will open over Labor Day weekend.', ['2016-09-03/2016-09-05']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})
