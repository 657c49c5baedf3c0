import { expect, test } from 'vitest'
import type { Work } from '../model/work.js'
import { tellRevealPoint } from './tellRevealPoint.js'

const work = (id: string, name: string, kind: Work['kind'], seasons: number): Work => ({
  id,
  kind,
  name,
  otherNames: [],
  released: null,
  seasons: Array.from({ length: seasons }, (_, at) => ({ number: at + 1, installments: [] })),
  installments: [],
})
const outline = [
  work('harbour', 'Harbour', 'series', 3),
  work('quay', 'Quay', 'miniseries', 0),
  work('tide', 'Tide', 'book', 0),
]

const named = new Map([['the-storm', 'The Storm']])

test.each([
  [['harbour'], 'Harbour'],
  [['harbour/1'], 'Harbour season 1'],
  [['harbour/1x03'], 'Harbour 1x03'],
  [['harbour/1x03@00:32:10'], 'Harbour 1x03 up to 00:32:10'],
  [['quay/3'], 'Quay episode 3'],
  [['tide/12'], 'Tide chapter 12'],
  [['harbour/1', 'harbour/2'], 'Harbour seasons 1 and 2'],
  [['harbour/1', 'quay', 'tide'], 'Harbour season 1, Quay and Tide'],
  [['?'], ''],
  [['the-secret'], ''],
  [['the-storm/2', 'tide'], 'The Storm and Tide'],
])('tells %j as “%s”', (refs, words) => {
  expect(tellRevealPoint(refs, { outline, named })).toBe(words)
})
