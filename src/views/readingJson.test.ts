import { expect, test } from 'vitest'
import type { Reading } from '../model/reading.js'
import { readingJson } from './readingJson.js'

const reading: Reading = {
  document: {
    title: 'T',
    published: '2016-08',
    publishedBasis: 'inferred',
    byline: null,
    outlet: null,
    url: null,
  },
  sentences: [
    {
      index: 0,
      start: 0,
      end: 9,
      text: 'Ada left.',
      realm: 'story',
      revealedIn: ['harbour/1'],
      basis: 'bound',
    },
  ],
  statements: [
    {
      id: 's1',
      predicate: 'plays',
      subject: { kind: 'person', id: 'p', name: 'Ada Bright' },
      object: null,
      value: 'a sailor',
      role: null,
      work: { kind: 'work', id: 'w', name: 'Harbour' },
      season: 2,
      installment: null,
      happens: null,
      happensText: null,
      certainty: 'probable',
      negated: false,
      cue: 'in talks',
      realm: 'world',
      speakers: [{ name: 'Ada Bright', outlet: 'The Gull', said: '2016-08' }],
      evidence: [{ sentence: 0, start: 0, end: 3, quote: 'Ada' }],
      revealedIn: [],
      basis: 'public',
    },
  ],
  mentions: [{ start: 0, end: 3, kind: 'person', id: 'p', name: 'Ada Bright' }],
  doubts: [{ start: 4, end: 8, reason: 'Who left?' }],
}

const parsed = (given: Reading, marks: readonly object[] | null) =>
  JSON.parse([...readingJson(given, marks)].join('')) as Record<string, unknown>

test('prints the shape that other programs rely on, the work with its season in it', () => {
  const statement = reading.statements[0]
  expect(parsed(reading, null)).toEqual({
    ...reading,
    statements: [
      {
        ...Object.fromEntries(
          Object.entries(statement ?? {}).filter(([key]) => !/^(?:season|installment)$/.test(key)),
        ),
        work: { id: 'w', name: 'Harbour', season: 2, installment: null },
      },
    ],
  })
})

test('lists the keys in one order, whatever order they came in', () => {
  const { doubts, ...rest } = reading
  expect([...readingJson({ doubts, ...rest }, null)].join('')).toBe([...readingJson(reading, null)].join(''))
})

test('adds marks only where something may be hidden', () => {
  expect(parsed(reading, [])).toHaveProperty('marks', [])
  expect(parsed(reading, null)).not.toHaveProperty('marks')
})

test('is JSON for a reading of nothing, too', () => {
  const empty = { ...reading, sentences: [], statements: [], mentions: [], doubts: [] }
  expect(parsed(empty, [])).toEqual({ ...empty, marks: [] })
})

test('gives one sentence, statement or mention a line', () => {
  const lines = [...readingJson(reading, null)].join('').split('\n')
  expect(lines).toContain('    {"start":0,"end":3,"kind":"person","id":"p","name":"Ada Bright"}')
})
