import { expect, test } from 'vitest'
import { known, named, tideUniverse } from '../../test/arbitraries/known.js'
import type { Source } from '../model/statement.js'
import { NOTHING_SEEN } from './horizon.js'
import { restrictAsOf } from './restrictAsOf.js'

const said = (day: string): Source[] => [{ url: null, said: day, quote: null }]
const shownOn = (day: string, ...seen: string[]) =>
  Array.from(
    restrictAsOf(universe, { ...NOTHING_SEEN, seen }, { day, by: 'said' }).statements,
    ({ value }) => value,
  )

const universe = tideUniverse([
  named('mara', 'Mara Quint'),
  { ...named('kilian', 'Kilian Storr', 'tide/1x02'), sources: said('2018') },
  known({ predicate: 'event', subject: 'mara', value: 'is after Kilian Storr', sources: said('2016') }),
  known({ predicate: 'status', subject: 'kilian', value: 'missing', revealedIn: ['tide/1x02'] }),
])

test('a name that came out later is a secret in what was said before', () => {
  expect(shownOn('2017-01-01')).toEqual(['Mara Quint'])
})

test('whoever had no name by that day is not spoken of, even by those who know them', () => {
  const shown = shownOn('2017-01-01', 'tide')
  expect(new Set(shown)).toEqual(new Set(['Mara Quint', 'is after Kilian Storr']))
  expect(shownOn('2019-01-01', 'tide')).toContain('missing')
})
