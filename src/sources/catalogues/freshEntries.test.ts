import { expect, test } from 'vitest'
import type { Entry } from '../../model/entry.js'
import { packEntries } from '../pack/packEntries.js'
import { freshEntries } from './freshEntries.js'

const said = (happens: string, url: string, day: string): Entry[] =>
  packEntries({
    unspoiled: 1,
    universe: { id: 'reeds', name: 'Reeds' },
    works: [{ id: 'reeds', kind: 'film', name: 'Reeds' }],
    statements: [{ subject: 'reeds', predicate: 'release', happens, sources: [{ url, said: day }] }],
  })

const known = said('2001-02-03', 'https://a.example/1', '2003-01-01').flatMap((entry) =>
  entry.kind === 'asserted' ? [entry.statement] : [],
)

test.each([
  ['the same on another day', '2001-02-03', 'https://a.example/1', 0],
  ['another date', '2001-02-04', 'https://a.example/1', 1],
  ['the same from another catalogue', '2001-02-03', 'https://b.example/1', 1],
])('%s', (_what, happens, url, count) => {
  const fresh = freshEntries(said(happens, url, '2003-02-01'), known)
  expect(fresh.map(({ kind }) => kind)).toEqual([
    'outlined',
    ...Array.from({ length: count }, () => 'asserted'),
  ])
})
