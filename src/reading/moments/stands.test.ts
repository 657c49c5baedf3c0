import { describe, expect, it } from 'vitest'
import { findMoments } from './findMoments.js'

/** Every text here is written on Wednesday, 17 August 2016. */
const TODAY = { first: '2016-08-17', last: '2016-08-17' }

const read = (text: string): (string | null)[] =>
  findMoments(text, TODAY)
    .filter(({ kind }) => kind === 'date')
    .map(({ edtf }) => edtf)

describe('words that are no dates where they stand', () => {
  it.each([
    'It may march on.',
    'He may well return.',
    'He sat in the sun.',
    'Fall is coming.',
    'Winter is coming.',
    'The fall of Rome was slow.',
    'They spring into action.',
    'A second chance came.',
    'The second season drew praise.',
    'Last season was better.',
    'This season is the best.',
    'It was renewed for a third season.',
    'June returned to the house.',
    'April and Andy married.',
    'August Wilson wrote it.',
    'January Jones stars.',
    'Wednesday Addams is back.',
    'It aired on a Sunday night.',
    'They watched Friday Night Lights.',
    'He told USA Today so.',
    'He told Entertainment Tonight so.',
    'They hid Easter eggs.',
    'They sold 2000 tickets to 1900 people.',
    'It made $2000.',
    'It has more than 1950 fans.',
    'They loved Blade 2049 and Death Run 2000.',
    'It scored 9/10 with critics.',
    'It was the 18th episode.',
    'It was the 20th anniversary.',
    'To this day nobody knows.',
    'It starts at 9:30 p.m.',
    'He sold a 4.5 share at 12.50.',
    'Call 1-800-555-2016 now.',
    'The weekend box office fell.',
    'Soon they found the 21st clue.',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
