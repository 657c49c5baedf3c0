import { describe, expect, it } from 'vitest'
import { findMoments } from '../findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const kinds = (text: string): string[] => findMoments(text, TODAY).map(({ kind, edtf }) => `${kind} ${edtf}`)

describe('words of time without a date', () => {
  it.each([
    ['It airs every Friday.', 'set null'],
    ['It airs Sundays at 9.', 'set null'],
    ['It is out weekly.', 'set null'],
    ['It airs every week.', 'set null'],
    ['It opens each spring.', 'set null'],
    ['It ran for two years.', 'duration null'],
    ['It took several months.', 'duration null'],
    ['It is coming soon.', 'vague null'],
    ['There is no release date yet.', 'vague null'],
    ['It opens at a later date.', 'vague null'],
    ['It was shot a few weeks ago.', 'vague null'],
    ['It is due at midseason.', 'vague null'],
  ])('tells %s as %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })
})
