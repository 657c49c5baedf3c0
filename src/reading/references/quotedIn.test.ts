import { expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { quotedIn } from './quotedIn.js'

const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'Roe said: “It rained. All day.” Doe left.': ['“It rained. All day.”'],
  'The “Salt House” star said "no."': ['“Salt House”', '"no."'],
  '“It rained.\n\n“All day.” Doe left.': ['“It rained.', '“All day.”'],
  '“It rained.\n\nDoe left.': [],
  '"It rained, Roe said. "All day."': ['"All day."'],
  'It rained.” Doe left.': [],
}

test.each(Object.entries(QUOTED))('what is between marks in: %s', (text, quoted) => {
  expect(quotedIn(splitSentences(text)).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})
