import { describe, expect, it } from 'vitest'
import { findMoments } from './findMoments.js'

/** Wednesday. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] => findMoments(text, TODAY).map(({ edtf }) => edtf)

describe('findMoments', () => {
  it.each([
    ['It opened on September 30, 2016.', '2016-09-30'],
    ['It returns next month.', '2016-09'],
    ['Filming begins later this fall.', '2016-23'],
    ['It premiered on Friday.', '2016-08-12'],
    ['It will premiere on Friday.', '2016-08-19'],
    ['It is due in early 2018.', '2018-01/2018-04'],
    ['They met in the summer of 2019.', '2019-22'],
    ['She signed on two years ago.', '2014'],
  ])('reads %s as %s', (text, edtf) => {
    expect(read(text)).toEqual([edtf])
  })

  it.each([
    'It may march on.',
    'He sat down.',
    'The second season drew 2000 people.',
    'Last season was better.',
  ])('reads no date in %s', (text) => {
    expect(findMoments(text, TODAY).filter(({ kind }) => kind === 'date')).toEqual([])
  })
})
