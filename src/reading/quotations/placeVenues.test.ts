import { expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { capitalisedNames } from '../../../test/capitalisedNames.js'
import { findQuotations } from './findQuotations.js'
import { findReports } from './findReports.js'

const venuesIn = (text: string): (string | null)[] => {
  const given = { sentences: splitSentences(text), names: capitalisedNames(text) }
  return [...findQuotations(text, given), ...findReports(text, given)].map(({ venue }) =>
    venue === null ? null : text.slice(venue.start, venue.end),
  )
}

test.each([
  ['“We had no script,” Roe told The Daily Planet.', 'Daily Planet'],
  ['In an interview with The Daily Planet, Roe said: “We had no script at all.”', 'Daily Planet'],
  ['Speaking to The Daily Planet last week, Roe said: “We had no script at all.”', 'Daily Planet'],
  ['“We had no script at all,” she wrote on Instagram.', 'Instagram'],
  ['Roe told Jane Doe of The Daily Planet that nobody had a script.', 'Daily Planet'],
  ['“We had no script at all,” Roe said at the Comic Con panel in Hall Nine.', 'Comic Con'],
])('says where it was said: %s', (text, venue) => {
  expect(venuesIn(text)[0]).toBe(venue)
})

test('leaves the venue open where none is named', () => {
  expect(venuesIn('“We had no script at all,” Roe said of Fargo. She is in talks with Netflix.')).toEqual([
    null,
  ])
})

test('keeps the venue for later quotations of the same speaker, until another is named', () => {
  const text = [
    'In an interview with The Daily Planet, Roe spoke about the end.',
    '“We had no script at all,” she said.',
    '“Nor did we want one,” Roe added.',
    '“I wrote it on the train,” Doe told The Evening Star.',
    '“It was a fine train,” Roe said.',
  ].join('\n\n')
  expect(venuesIn(text)).toEqual(['Daily Planet', 'Daily Planet', 'Evening Star', 'Daily Planet'])
})
