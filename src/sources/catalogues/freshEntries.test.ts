import { expect, test } from 'vitest'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import { packEntries } from '../pack/packEntries.js'
import { freshEntries } from './freshEntries.js'

const said = (happens: string, url: string, day: string): Entry[] =>
  packEntries({
    unspoiled: 1,
    universe: { id: 'reeds', name: 'Reeds' },
    works: [{ id: 'reeds', kind: 'film', name: 'Reeds' }],
    statements: [{ subject: 'reeds', predicate: 'release', happens, sources: [{ url, said: day }] }],
  })

const statementsIn = (entries: readonly Entry[]): KnownStatement[] =>
  entries.flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement] : []))
const works = said('2001-02-03', 'https://a.example/1', '2003-01-01').flatMap((entry) =>
  entry.kind === 'outlined' ? [entry.work] : [],
)
const known = statementsIn(said('2001-02-03', 'https://a.example/1', '2003-01-01'))

test.each([
  ['the same on another day', '2001-02-03', 'https://a.example/1', []],
  ['another date', '2001-02-04', 'https://a.example/1', ['outlined', 'asserted']],
  ['the same from another catalogue', '2001-02-03', 'https://b.example/1', ['outlined', 'asserted']],
])('%s', (_what, happens, url, kinds) => {
  const fresh = freshEntries(said(happens, url, '2003-02-01'), { statements: known, works })
  expect(fresh.map(({ kind }) => kind)).toEqual(kinds)
})

test('a date to which a catalogue comes back is said anew', () => {
  const statements = [...known, ...statementsIn(said('2001-02-04', 'https://a.example/1', '2003-02-01'))]
  const back = said('2001-02-03', 'https://a.example/1', '2003-03-01')
  expect(statementsIn(freshEntries(back, { statements, works })).map(({ happens }) => happens)).toEqual([
    '2001-02-03',
  ])
  const still = said('2001-02-04', 'https://a.example/1', '2003-03-01')
  expect(freshEntries(still, { statements, works })).toEqual([])
})
