import { expect, test } from 'vitest'
import type { Mark } from '../horizon/marks.js'
import { PLAIN } from './ink.js'
import type { ShownArticle } from './paragraphsOf.js'
import { sideBySide, type Readers } from './sideBySide.js'
import { widthOf } from './widthOf.js'

const outline = [
  { id: 'quay', kind: 'film', name: 'Quay', otherNames: [], released: null, seasons: [], installments: [] },
] as const

/** One sentence for each that ends in a full stop. */
function shownArticle(text: string, marks: readonly Mark[]): ShownArticle {
  const sentences = [...text.matchAll(/[^\s.][^.]*\./g)].map(({ 0: words, index }, place) => ({
    index: place,
    start: index,
    end: index + words.length,
    text: words,
    realm: 'world' as const,
    revealedIn: [],
    basis: 'public' as const,
  }))
  const document = {
    title: null,
    published: null,
    publishedBasis: 'unknown' as const,
    byline: null,
    outlet: null,
    url: null,
  }
  return { text, marks, outline, reading: { document, sentences, statements: [], mentions: [], doubts: [] } }
}

const readers: Readers = [
  {
    reader: 'Less',
    shown: shownArticle('Ada returns.\n\nThe rest.', [{ at: 14, revealedIn: ['quay'], id: null }]),
  },
  { reader: 'More', shown: shownArticle('Ada returns.\n\nMoss is dead.\n\nThe rest.', []) },
]

const lines = (width: number): string[] =>
  [...sideBySide(readers, { width, ink: PLAIN })].map((line) => line.replace(/\n$/, ''))

test('sets the same words beside each other, and a mark beside what it hides', () => {
  expect(lines(80)).toEqual([
    '  Less                                     More',
    `  ${'─'.repeat(37)}    ${'─'.repeat(37)}`,
    '',
    '  Ada returns.                             Ada returns.',
    '',
    '  [hidden until you have seen Quay]      + Moss is dead.',
    '',
    '  The rest.                                The rest.',
  ])
})

test('shows one reader after the other where the terminal is narrow', () => {
  expect(lines(50).filter((line) => line !== '' && !line.includes('─'))).toEqual([
    '  Less',
    '  Ada returns.',
    '  [hidden until you have seen Quay]',
    '  The rest.',
    '  More',
    '  Ada returns.',
    '+ Moss is dead.',
    '  The rest.',
  ])
})

test.each([20, 60, 74, 100, 200])('no line is wider than %d cells', (width) => {
  for (const line of lines(width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
})
