import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../../model/universe.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { findNames } from './findNames.js'
import { lexiconFor } from './lexicon.js'

const namesIn = (text: string): string[] =>
  findNames(splitSentences(text), lexiconFor(NOTHING_KNOWN), []).names.map(({ surface }) => surface)

const JOINED: Readonly<Record<string, readonly string[]>> = {
  'They renewed Ansel’s Quay. Fans of Ansel’s Quay are glad.': ['Ansel’s Quay', 'Ansel’s Quay'],
  'They renewed Ansel’s Quay. Fans are glad.': ['Ansel', 'Quay'],
  'They saw Ansel’s Quay and Ansel’s Quay. Fans of Ansel are glad.': [
    'Ansel',
    'Quay',
    'Ansel',
    'Quay',
    'Ansel',
  ],
  'They saw Ansel’s Quay and Ansel’s Quay. Fans of Jane Ansel are glad.': [
    'Ansel',
    'Quay',
    'Ansel',
    'Quay',
    'Jane Ansel',
  ],
}

test.each(Object.entries(JOINED))('names in: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
