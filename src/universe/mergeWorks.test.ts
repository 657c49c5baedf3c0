import { expect, test } from 'vitest'
import type { Dated, Work } from '../model/work.js'
import { mergeWorks } from './mergeWorks.js'

const film = (date: Dated): Work => ({
  id: 'tides',
  kind: 'film',
  name: 'Tides',
  otherNames: [],
  seasons: [],
  installments: [],
  ...date,
})

test.each<[string, Dated, Dated, string]>([
  [
    'of what was put off the new day counts',
    { released: '2016-05-01', said: '2016-01-01' },
    { released: '2016-06-01', said: '2016-03-01' },
    '2016-06-01',
  ],
  [
    'what was said on a day counts before what nobody says when',
    { released: '2016-05-01' },
    { released: '2016-06-01', said: '2016-03-01' },
    '2016-06-01',
  ],
  [
    'of days that were said at once the earlier counts',
    { released: '2016-06-01', said: '2016-01-01' },
    { released: '2016-05-01', said: '2016-01-01' },
    '2016-05-01',
  ],
  ['of days that nobody says when the earlier counts', { released: '2016-06' }, { released: '2015' }, '2015'],
  [
    'who knows no day takes none away',
    { released: '2016-06', said: '2016-01' },
    { released: null },
    '2016-06',
  ],
])('%s', (_what, a, b, released) => {
  expect(mergeWorks(film(a), film(b)).released).toBe(released)
  expect(mergeWorks(film(b), film(a))).toEqual(mergeWorks(film(a), film(b)))
})
