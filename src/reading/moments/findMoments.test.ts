import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoments } from './findMoments.js'

const AUGUST_AND_SEPTEMBER = { first: '2016-08-01', last: '2016-09-30' }

describe('findMoments', () => {
  it('gives places and words of the text', () => {
    const text = 'It opens next month, on September 30.'
    const found = findMoments(text, { first: '2016-08-17', last: '2016-08-17' })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['next month', 'September 30'])
    expect(found.map(({ text: words }) => words)).toEqual(['next month', 'September 30'])
  })

  it('says which moments lean on others', () => {
    const found = findMoments('It opened in 1995, last year and a year later.', AUGUST_AND_SEPTEMBER)
    expect(found.map(({ relative }) => relative)).toEqual([false, true, true])
  })

  it.each([
    ['this year', '2016'],
    ['last month', '2016-07/2016-08'],
    ['later this fall', '2016-23'],
    ['next year', '2017'],
    ['September 30', '2016-09-30'],
    ['on Friday', null],
    ['yesterday', null],
    ['last week', null],
  ])('resolves “%s” in a text of August or September as %s', (words, edtf) => {
    expect(findMoments(`It opens ${words}.`, AUGUST_AND_SEPTEMBER).map((moment) => moment.edtf)).toEqual([
      edtf,
    ])
  })

  it.each([
    ['It opened on September 30, 2016.', '2016-09-30'],
    ['It opened last month.', null],
    ['It opens on September 30.', null],
  ])('reads %s of an undated text as %s', (text, edtf) => {
    expect(findMoments(text, null).map((moment) => moment.edtf)).toEqual([edtf])
  })

  it('counts from an absolute date in an undated text', () => {
    const found = findMoments('It opened in 1995 and closed two years later.', null)
    expect(found.map(({ edtf }) => edtf)).toEqual(['1995', '1997'])
  })

  it('reads typographic signs like plain ones', () => {
    const found = findMoments('It ran in the ’90s — until New Year’s Eve, 1999.', null)
    expect(found.map(({ edtf }) => edtf)).toEqual(['199X', '1999-12-31'])
  })

  it('keeps the place in texts longer than it reads at once', () => {
    const text = `${'Nothing happens here at all. '.repeat(5000)}It opened on May 4, 2012.`
    const [moment] = findMoments(text, null)
    expect(moment === undefined ? null : text.slice(moment.start, moment.end)).toBe('May 4, 2012')
  })

  it('never fails, and never overlaps', () => {
    const words = constantFrom(
      ...'in on the last next May 4 , 2012 - to 18th week of Friday . ago two years later early fall \n'.split(
        ' ',
      ),
    )
    assert(
      property(array(oneof(words, string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const found = findMoments(text, AUGUST_AND_SEPTEMBER)
        found.forEach(({ start, end, text: spelt }, index) => {
          expect(text.slice(start, end)).toBe(spelt)
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        })
      }),
    )
  })
})
