import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import { NOTHING_KNOWN } from '../../model/universe.js'
import { readArticle } from '../readArticle.js'

const saidIn = (text: string): string[] =>
  readArticle({ text, ...PLAIN_ARTICLE }, NOTHING_KNOWN)
    .statements.filter(({ predicate }) => predicate === 'said')
    .map(({ subject, value }) => `${subject?.name ?? ''}: ${value ?? ''}`)

test.each([
  ['A source said that filming ends in May.', ['A source: filming ends in May']],
  ['The first trailer reveals that the queen is alive.', []],
  ['Deleted scenes from the pilot confirm that she lied.', []],
  ['Laura Whitcombe came, and it was recently announced that she will direct.', []],
  [
    'It ends with footage of Laura Whitcombe saying, “We had no script at all.”',
    ['Laura Whitcombe: We had no script at all.'],
  ],
  [
    'Chance of Rain: None at all this week.\n\nSource: A paper.\n\nChance of Rain: Some more next week.\n\nSource: Nobody.',
    [],
  ],
])('tells who says what in: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said)
})
