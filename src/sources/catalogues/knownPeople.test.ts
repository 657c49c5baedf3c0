import { expect, test } from 'vitest'
import { opaqueId } from '../../model/opaqueId.js'
import { universeOf } from '../../universe/universeOf.js'
import { packEntries } from '../pack/packEntries.js'
import { knownPeople } from './knownPeople.js'

const URL = 'https://www.tvmaze.com/shows/82'
const idOf = (id: string): string => opaqueId('entity', 'reeds', id)
const known = universeOf(
  packEntries({
    unspoiled: 1,
    universe: { id: 'reeds', name: 'Reeds' },
    works: [
      { id: 'reeds', kind: 'series', name: 'Reeds' },
      { id: 'dunes', kind: 'series', name: 'Dunes' },
    ],
    entities: [
      { id: 'ana', kind: 'person', name: 'Ana Roe' },
      { id: 'bo', kind: 'person', name: 'Bo Lind' },
      { id: 'cy', kind: 'person', names: [{ name: 'Cy Orr', revealedIn: ['reeds/1'] }] },
      { id: 'di1', kind: 'person', name: 'Di Moe' },
      { id: 'di2', kind: 'person', name: 'Di Moe' },
      { id: 'ed1', kind: 'person', name: 'Ed Fox' },
      { id: 'ed2', kind: 'person' },
      { id: 'mara', kind: 'character', name: 'Mara Quill' },
      { id: 'marsh', kind: 'organisation', name: 'Marsh One' },
    ],
    statements: [
      {
        subject: 'ed2',
        predicate: 'name',
        value: 'Ed Fox',
        sources: [{ url: 'https://www.tvmaze.com/people/7' }],
      },
      { subject: 'ana', predicate: 'plays', object: 'mara', work: 'reeds' },
      { subject: 'bo', predicate: 'cast', object: 'dunes', work: 'dunes' },
      ...['cy', 'di1', 'di2', 'ed1', 'ed2'].map(
        (subject) => ({ subject, predicate: 'cast', object: 'reeds', work: 'reeds' }) as const,
      ),
      { subject: 'reeds', predicate: 'airs-on', object: 'marsh' },
    ],
  }),
)
const find = knownPeople(known, { work: 'reeds', url: URL })

test.each([
  ['credited in the same work', 'person', 'Ana Roe', 'ana'],
  ['a network of the same work', 'organisation', 'Marsh One', 'marsh'],
  ['one of two, of whom this catalogue has told', 'person', 'Ed Fox', 'ed2'],
  ['credited in another work only', 'person', 'Bo Lind', null],
  ['whose name is hidden', 'person', 'Cy Orr', null],
  ['one of two', 'person', 'Di Moe', null],
  ['a character', 'character', 'Mara Quill', null],
  ['of another kind', 'organisation', 'Ana Roe', null],
  ['nobody', 'person', 'Nobody', null],
] as const)('%s', (_what, kind, name, id) => {
  expect(find(kind, name)).toBe(id === null ? null : idOf(id))
})
