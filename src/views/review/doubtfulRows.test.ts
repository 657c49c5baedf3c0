import { expect, test } from 'vitest'
import { known, named, tideUniverse, work } from '../../../test/arbitraries/known.js'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import type { KnownStatement } from '../../model/statement.js'
import { doubtfulRows } from './doubtfulRows.js'

const installments = [
  { number: 1, released: '2016-05-01' },
  { number: 2, released: '2017-05-01' },
]
const works = [
  work('tide', { kind: 'series', name: 'Tide', seasons: [{ number: 1, installments }] }),
  work('reef', { name: 'Reef', released: '2018' }),
]
const people = [named('mara', 'Mara Quint'), named('ana', 'Ana Holt'), named('jo', 'Jo')]

function reasonsFor(...statements: KnownStatement[]): readonly string[] {
  const universe = tideUniverse([...people, ...statements], { works })
  const visible = restrict(universe, { ...NOTHING_SEEN, seen: ['tide', 'reef'] })
  const id = statements.at(-1)?.id
  return doubtfulRows(visible).find((row) => row.id === id)?.reasons ?? []
}

const event = (value: string, ...revealedIn: string[]) =>
  known({ predicate: 'event', subject: 'mara', value, revealedIn })

test.each<[words: string, revealedIn: string[], expected: string[]]>([
  ['drowns in the 2017 finale', ['tide/1x01'], ['dated']],
  ['drowns in the 2016 finale', ['tide/1x02'], []],
  ['drowns in 2017', [], ['dated']],
  ['was born in 1918', [], []],
  ['owes 20170 crowns', [], []],
])('“%s”, revealed in %j, is dated: %j', (words, revealedIn, expected) => {
  expect(reasonsFor(event(words, ...revealedIn))).toEqual(expected)
})

const sourceOf = (said: string) => [{ url: null, quote: null, said }]
const inTide = known({ predicate: 'plays', subject: 'ana', object: 'mara', work: 'tide', realm: 'world' })
const inReef = (parts: Partial<KnownStatement>) =>
  known({
    predicate: 'cast',
    subject: 'ana',
    work: 'reef',
    realm: 'world',
    sources: sourceOf('2016-11'),
    ...parts,
  })

test.each<[what: string, job: Partial<KnownStatement>, expected: string[]]>([
  ['another work while the series goes on', {}, ['elsewhere']],
  ['another work after its end', { sources: sourceOf('2017-06') }, []],
  ['the same part in another work', { predicate: 'plays', object: 'mara' }, []],
  ['a guest part', { role: 'guest' }, []],
  ['a part that only those know of who have seen it', { revealedIn: ['reef'] }, []],
  ['the part of somebody else', { subject: 'jo' }, []],
])('a job besides a series is one that may say who leaves: %s: %j', (_, job, expected) => {
  expect(reasonsFor(inTide, inReef(job))).toEqual(expected)
})

test('a keeper who sets the reveal point has looked at it', () => {
  const ruling = { id: 'r1', keeper: 'kim', on: '2017-01-01T10:00:00Z', reveals: [] }
  const statement = event('drowns in 2017')
  const reveals = { url: null, quote: null, said: '2017-01-01', stance: 'reveals' as const, ruling }
  expect(reasonsFor({ ...statement, sources: [reveals] })).toEqual([])
})
