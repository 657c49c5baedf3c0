import { expect, test } from 'vitest'
import type { ToldStatement } from '../../../src/http/api.js'
import { withinWork } from './withinWork.js'

// Only what the sentence names matters here.
const told = (words: string, work: string | null): ToldStatement =>
  ({
    words,
    subject: { id: 'a', kind: 'person', name: 'Ann Gull' },
    object: null,
    work: work === null ? null : { id: work, kind: 'work', name: 'Harbour' },
  }) as ToldStatement

test.each([
  ['Ann Gull plays Veyra in Harbour', 'harbour', 'harbour/1x01', 'Ann Gull plays Veyra'],
  ['Ann Gull plays Veyra in Harbour', 'harbour', 'harbour', 'Ann Gull plays Veyra'],
  ['Ann Gull plays Veyra in Harbour', 'harbour', 'tides/1x01', 'Ann Gull plays Veyra in Harbour'],
  [
    'Ann Gull plays Veyra in Harbour season 1',
    'harbour',
    'harbour/1',
    'Ann Gull plays Veyra in Harbour season 1',
  ],
  ['Ann Gull is dead', null, 'harbour/1', 'Ann Gull is dead'],
])('“%s” of %s under %s is “%s”', (words, work, ref, shown) => {
  expect(withinWork(told(words, work), ref).words).toBe(shown)
})
