import { expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { cappedTitles } from './cappedTitles.js'

const titlesIn = (text: string): string[] =>
  [...cappedTitles(splitSentences(text)).values()].flatMap((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

test('where titles are set in capitals, so are those of several words and those told elsewhere', () => {
  const text = `There is news of the network.

NIGHTINGALE premieres May 5 with two hours.

TIDES, a comedy, is late. The cast of GLASS ROAD was there, and so was that of WIDE RIVER.

Nobody spoke of TIDES. TIDES season 2 is to come on HBO, and that is NEVER wrong.`
  expect(titlesIn(text)).toEqual(['NIGHTINGALE', 'TIDES', 'GLASS ROAD', 'WIDE RIVER', 'TIDES', 'TIDES'])
})

test('capitals for weight, labels and abbreviations are none', () => {
  const text = `It was NEVER so good, and PLEASE do not ask me again.

SPOILER WARNING: there are things here that you may not want to know.

The NASA and FBI series returns in the fall on NBC, says the network.`
  expect(titlesIn(text)).toEqual([])
})

test('a line that is all in capitals has none', () => {
  expect(titlesIn('NIGHTINGALE PREMIERES MAY 5\n\nTIDES RETURNS IN JUNE\n\nThat is all.')).toEqual([])
})
