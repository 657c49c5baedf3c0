import { expect, test } from 'vitest'
import { paragraphsOf, type Mark, type Paragraph } from './paragraphsOf.js'

const outline = [
  { id: 'quay', kind: 'film', name: 'Quay', otherNames: [], released: null, seasons: [], installments: [] },
] as const
const mark = (at: number): Mark => ({ at, revealedIn: ['quay'] })

const told = (paragraphs: Paragraph[]): string[] =>
  paragraphs.map((parts) =>
    parts
      .map(({ words, kind }) => (kind === 'added' ? `+${words}+` : words))
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim(),
  )

test('makes a paragraph of each line and none of white space', () => {
  expect(told(paragraphsOf({ text: 'One.\n\n \nTwo.\nThree.\n', marks: [], outline }))).toEqual([
    'One.',
    'Two.',
    'Three.',
  ])
})

test('sets a mark where something is hidden, also where the whole paragraph is', () => {
  const text = 'One. Two.\n\n\n\nThree.'
  expect(told(paragraphsOf({ text, marks: [mark(4), mark(11)], outline }))).toEqual([
    'One. [hidden until you have seen Quay] Two.',
    '[hidden until you have seen Quay]',
    'Three.',
  ])
})

test('says the same mark once where several passages are missing in a row', () => {
  expect(told(paragraphsOf({ text: 'One. ', marks: [mark(5), mark(5)], outline }))).toEqual([
    'One. [hidden until you have seen Quay]',
  ])
})

test('tells apart what another reader is not shown', () => {
  const added = [{ start: 5, end: 9 }]
  expect(told(paragraphsOf({ text: 'One. Two. Three.', marks: [], outline }, added))).toEqual([
    'One. +Two.+ Three.',
  ])
})

test('shows what a terminal would obey', () => {
  expect(told(paragraphsOf({ text: 'One \u001b[2J', marks: [], outline }))).toEqual(['One �[2J'])
})
