import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'
import type { Why } from './whyIsIt.js'

const LAMPLIGHTER = [
  'The Lamplighter is a brother of Corin Vale in Tides',
  '  Learnt in Tides 1x02',
  '  “The Lamplighter is his brother.”',
  '  – said on 12 March 2016 by daily.example',
  '  https://daily.example/d',
]

test('whoever asks for a name is told what is said of it on whose words', () => {
  expect(asked('why', { words: 'the lamplighter', seen: ['tides/1'] })).toEqual([
    ...LAMPLIGHTER,
    '',
    'For 2 more statements no source is named.',
  ])
})

test('whoever asks for a statement by its id is told of that one, and not before it is revealed', () => {
  // The table of outlets says what each answers with, but not of one picked by name.
  const all = askedData('why', { words: 'the lamplighter', seen: ['tides/1'] }) as Why
  const words = all.statements.find(({ sources }) => sources.length > 0)?.statement.id ?? ''
  expect(asked('why', { words, seen: ['tides/1'] })).toEqual(LAMPLIGHTER)
  expect(asked('why', { words })).toBeNull()
})

test('what is hidden has no grounds, like what does not exist', () => {
  expect([asked('why', { words: 'the lamplighter' }), asked('why', { words: 'nobody' })]).toEqual([
    null,
    null,
  ])
})

test('where nobody names a source, that is said', () => {
  expect(asked('why', { words: 'ana holt' })).toEqual(['2 statements, and no source is named.'])
})
