import { expect, test } from 'vitest'
import type { DocumentHead } from '../model/reading.js'
import { PLAIN } from './ink.js'
import { readingText, tellPublished } from './readingText.js'

const document: DocumentHead = {
  title: 'Harbour Returns',
  published: '2016-08/2016-09',
  publishedBasis: 'inferred',
  byline: 'Lee Gale',
  outlet: 'The Gull',
  url: 'https://gull.example/a',
}
const reading = {
  document,
  sentences: [],
  statements: [],
  mentions: [],
  doubts: [{ start: 17, end: 21, reason: 'Who are they?' }],
}

test.each<[string, Partial<DocumentHead>]>([
  ['written in August or September 2016, inferred from its own dates', {}],
  ['published on 2 September 2016, as you say', { published: '2016-09-02', publishedBasis: 'given' }],
  [
    'published on 2 September 2016, as the page says',
    { published: '2016-09-02', publishedBasis: 'metadata' },
  ],
  ['written at an unknown date', { published: null, publishedBasis: 'unknown' }],
])('says “%s”', (words, part) => {
  expect(tellPublished({ ...document, ...part })).toBe(words)
})

test('prints head, article and doubts, the headline once', () => {
  const text = 'Harbour Returns\n\nThey are back.'
  const lines = [...readingText({ text, marks: [], outline: [], reading }, { width: 60, ink: PLAIN })].join(
    '',
  )
  expect(lines).toBe(`Harbour Returns
Written in August or September 2016, inferred from its own
dates · Lee Gale, The Gull
https://gull.example/a

They are back.

It states nothing that reading understands

What reading doubts
• “They”: Who are they?
`)
})
