import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const readOn = (day: string, text: string): (string | null)[] =>
  findMoments(text, { first: day, last: day }).map(({ edtf }) => edtf)

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('shifted units, months and seasons', () => {
  it.each([
    ['It returns next month.', ['2016-09']],
    ['It was shot last month.', ['2016-07']],
    ['It is due later this month.', ['2016-08']],
    ['It is due at the end of this month.', ['2016-08']],
    ['It is due next year.', ['2017']],
    ['It was shot last year.', ['2015']],
    ['It was shot earlier this year.', ['2016']],
    ['It is due early next year.', ['2017-01/2017-04']],
    ['It is due at the start of next year.', ['2017-01/2017-04']],
    ['It was shot late last year.', ['2015-09/2015-12']],
    ['It is due in the second half of this year.', ['2016-07/2016-12']],
    ['It is due by year’s end.', ['2016-09/2016-12']],
    ['It airs this week.', ['2016-08-15/2016-08-21']],
    ['It aired last week.', ['2016-08-08/2016-08-14']],
    ['It airs next week.', ['2016-08-22/2016-08-28']],
    ['It airs in the coming week.', ['2016-08-22/2016-08-28']],
    ['It aired earlier this week.', ['2016-08-15/2016-08-21']],
    ['It was the film of the past decade.', ['200X']],
    ['It opened in May.', ['2016-05']],
    ['It opened back in June.', ['2016-06']],
    ['It opened in November.', ['2015-11']],
    ['It will open in November.', ['2016-11']],
    ['It opens in May.', ['2017-05']],
    ['It opens this October.', ['2016-10']],
    ['It opened last November.', ['2015-11']],
    ['It opened last June.', ['2016-06']],
    ['It opens next February.', ['2017-02']],
    ['It opens in April next year.', ['2017-04']],
    ['It opened in December of last year.', ['2015-12']],
    ['It opens in early October.', ['2016-10']],
    ['It opens at the end of September.', ['2016-09']],
    ['Its June premiere drew millions.', ['2016-06']],
    ['It opens this fall.', ['2016-23']],
    ['Filming begins later this fall.', ['2016-23']],
    ['It was shot this summer.', ['2016-22']],
    ['It was shot last summer.', ['2015-22']],
    ['It was shot last winter.', ['2015-24']],
    ['It was shot this past spring.', ['2016-21']],
    ['It returns next spring.', ['2017-21']],
    ['It will air in the fall.', ['2016-23']],
    ['It was shot over the summer.', ['2016-22']],
    ['It will air in the spring.', ['2017-21']],
    ['It arrives this holiday season.', ['2016-11/2016-12']],
    ['They met over the weekend.', ['2016-08-13/2016-08-14']],
    ['They met last weekend.', ['2016-08-13/2016-08-14']],
    ['They will meet this weekend.', ['2016-08-20/2016-08-21']],
    ['They will meet next weekend.', ['2016-08-27/2016-08-28']],
  ])('reads %s as %j', (text, edtfs) => {
    expect(read(text)).toEqual(edtfs)
  })
})

describe('seasons said in winter, which began in the last year', () => {
  it.each([
    ['It will be out this summer.', '2009-22'],
    ['It is due this spring.', '2009-21'],
    ['It was shot this summer.', '2008-22'],
    ['It is cold this winter.', '2008-24'],
  ])('%s', (text, edtf) => {
    expect(readOn('2009-02-13', text)).toEqual([edtf])
  })

  it('looks ahead to the next of what is over', () => {
    expect(readOn('2009-11-02', 'It will be out this spring.')).toEqual(['2010-21'])
  })
})
