import { expect, test } from 'vitest'
import { season, work } from '../../test/arbitraries/known.js'
import { marksWithout } from './marksWithout.js'

const works = [work('tide', { seasons: [season(1, 3), season(2, 2)] }), work('reef')]
const mark = (ref: string) => ({ universe: 'u', ref, seenOn: '2026-03-01' })

test.each([
  ['an episode', ['tide/1x01', 'tide/1x02'], ['tide/1x02'], ['tide/1x02'], []],
  ['an episode of a season', ['tide/1'], ['tide/1x02'], ['tide/1'], ['tide/1x01', 'tide/1x03']],
  ['a season of a work', ['tide'], ['tide/1'], ['tide'], ['tide/2x01', 'tide/2x02']],
  ['an episode seen in part', ['tide/1x03@00:10:00'], ['tide/1x03'], ['tide/1x03@00:10:00'], []],
  ['a film', ['reef', 'tide/1x01'], ['reef'], ['reef'], []],
  ['what was never marked', ['reef'], ['tide'], [], []],
  ['what no outline lists', ['isle/2'], ['isle/2'], ['isle/2'], []],
])('%s goes, and what is left stays', (_, marked, unseen, gone, instead) => {
  expect(marksWithout(marked.map(mark), unseen, works)).toEqual({
    gone: gone.map(mark),
    instead: instead.map(mark),
  })
})
