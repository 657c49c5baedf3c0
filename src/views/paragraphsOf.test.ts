import { expect, test } from 'vitest'
import type { Mark } from '../horizon/marks.js'
import type { Reading } from '../model/reading.js'
import { paragraphsOf, type Paragraph } from './paragraphsOf.js'

const outline = [
  { id: 'quay', kind: 'film', name: 'Quay', otherNames: [], released: null, seasons: [], installments: [] },
] as const
const reading: Reading = {
  document: {
    title: null,
    published: null,
    publishedBasis: 'unknown',
    byline: null,
    outlet: null,
    url: null,
  },
  sentences: [],
  statements: [],
  mentions: [{ start: 0, end: 1, kind: 'work', id: 's', name: 'The Storm' }],
  doubts: [],
}
const mark = (at: number): Mark => ({ at, revealedIn: ['quay'], id: 'p-1' })

const told = (paragraphs: Paragraph[]): string[] =>
  paragraphs.map((parts) =>
    parts
      .map(({ words, kind }) => (kind === 'added' ? `+${words}+` : words))
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim(),
  )

test('makes a paragraph of each line and none of white space', () => {
  expect(told(paragraphsOf({ text: 'One.\n\n \nTwo.\nThree.\n', marks: [], outline, reading }))).toEqual([
    'One.',
    'Two.',
    'Three.',
  ])
})

test('sets a mark where something is hidden, and alone where that may have been a paragraph', () => {
  const text = 'One. Two.\n\nThree.'
  expect(told(paragraphsOf({ text, marks: [mark(5), mark(11), mark(17)], outline, reading }))).toEqual([
    'One. [hidden until you have seen Quay] Two.',
    '[hidden until you have seen Quay]',
    'Three. [hidden until you have seen Quay]',
  ])
})

test('can be nothing but a mark', () => {
  expect(told(paragraphsOf({ text: '', marks: [mark(0)], outline, reading }))).toEqual([
    '[hidden until you have seen Quay]',
  ])
})

test('says the same mark once where several passages are missing in a row', () => {
  expect(told(paragraphsOf({ text: 'One. ', marks: [mark(5), mark(5)], outline, reading }))).toEqual([
    'One. [hidden until you have seen Quay]',
  ])
})

test.each([
  [['the-storm'], '[hidden until you have seen The Storm]'],
  [[], '[hidden: it may give a story away]'],
])('a mark that waits for %j reads “%s”', (revealedIn, words) => {
  expect(
    told(paragraphsOf({ text: '', marks: [{ at: 0, revealedIn, id: null }], outline, reading })),
  ).toEqual([words])
})

test('a mark bears its id where somebody wants to open it', () => {
  const shown = { text: 'Ada.', marks: [mark(4)], outline, reading, showsIds: true } as const
  expect(told(paragraphsOf(shown)).join('')).toContain('; p-1]')
})

test('tells apart what another reader is not shown', () => {
  const added = [{ start: 5, end: 9 }]
  expect(told(paragraphsOf({ text: 'One. Two. Three.', marks: [], outline, reading }, added))).toEqual([
    'One. +Two.+ Three.',
  ])
})

test('shows what a terminal would obey', () => {
  expect(told(paragraphsOf({ text: 'One \u001b[2J', marks: [], outline, reading }))).toEqual(['One �[2J'])
})
