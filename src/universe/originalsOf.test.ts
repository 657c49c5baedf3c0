import { expect, test } from 'vitest'
import type { KnownDocument } from '../model/document.js'
import type { Source } from '../model/statement.js'
import { independentSources } from './independentSources.js'
import { inTurn, originalsOf, storiesIn } from './originalsOf.js'

const document = (id: string, published: string | null, repeats?: string): KnownDocument => ({
  id,
  title: null,
  published,
  byline: null,
  outlet: null,
  url: null,
  revealedIn: [],
  ...(repeats !== undefined && { repeats }),
})
const source = (from: string | null, said: string, stance?: Source['stance']): Source => ({
  url: null,
  said,
  quote: null,
  ...(from !== null && { document: from }),
  ...(stance !== undefined && { stance }),
})

test('the first to be published is the original, whichever was found to repeat which', () => {
  const documents = [document('a', '2019-05-02'), document('b', '2019-05-01', 'a'), document('c', null, 'b')]
  expect(Object.fromEntries(originalsOf(documents))).toEqual({ a: 'b', b: 'b', c: 'b' })
})

test('two that repeat each other, or something that is not there, are one story all the same', () => {
  expect(originalsOf([document('a', null, 'b'), document('b', null, 'a')]).get('b')).toBe('a')
  expect(originalsOf([document('b', null, 'gone'), document('c', null, 'gone')]).get('c')).toBe('b')
  expect(originalsOf([document('b', null, 'gone')]).size).toBe(0)
})

test('of those that are there, one is the first', () => {
  const all = [document('c', '2021', 'a'), document('a', '2019'), document('b', '2020', 'a')]
  const there = (storiesIn(all).get('c') ?? []).filter(({ id }) => id !== 'a')
  expect(inTurn(there).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('who repeats another source is no source of their own', () => {
  const originals = originalsOf([document('a', '2019'), document('b', '2020', 'a')])
  const sources = [source('a', '2019'), source('b', '2020'), source('c', '2020'), source(null, '2021')]
  expect(independentSources(sources, originals).map(({ document: from }) => from)).toEqual([
    'a',
    'c',
    undefined,
  ])
})

test('what a repetition takes back counts apart, and so does what the original does not say', () => {
  const originals = originalsOf([document('a', '2019'), document('b', '2020', 'a')])
  const sources = [source('a', '2019'), source('b', '2020', 'withdraws')]
  expect(independentSources(sources, originals)).toEqual(sources)
  expect(independentSources([source('b', '2020'), source('c', '2020')], originals)).toHaveLength(2)
})
