import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedLedgers } from '../../../test/arbitraries/markedLedgers.js'
import { universes } from '../../../test/arbitraries/universes.js'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { universeOf } from '../../universe/universeOf.js'
import { checkPack } from './checkPack.js'
import { packEntries } from './packEntries.js'
import { packOf } from './packOf.js'
import { parsePack } from './parsePack.js'

const PACKS = ['packs/defenders.yaml']
const HEAD = { id: 'defenders', name: 'Marvel’s series', language: 'en' }

test.each(PACKS)('%s comes back from a ledger as the same universe', (path) => {
  const entries = packEntries(parsePack(readFileSync(path, 'utf8'), path))
  const universe = universeOf(entries)
  const pack = packOf(HEAD, universe)
  expect(checkPack(JSON.stringify(pack)).faults).toEqual([])
  expect(universeOf(packEntries(pack))).toEqual(universe)
  expect(pack.recorded).toBeUndefined()
})

const PACK = `
unspoiled: 1
universe: { id: defenders, name: Tides }
works: [{ id: tides, kind: film, name: Tides }]
entities: [{ id: ana, kind: person, name: Ana Holt }]
statements:
  - subject: ana
    predicate: cast
    object: tides
    sources: [{ quote: Ana Holt is in it., selector: { type: TextPositionSelector, start: 3, end: 21 } }]
`
const entries = packEntries(parsePack(PACK, 'tides.yaml'))
const said = entries.flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement] : []))

test('where a quote stands is kept', () => {
  expect(said.at(-1)?.sources[0]?.position).toEqual([3, 21])
  expect(
    packOf(HEAD, universeOf(entries)).statements?.map(({ sources }) => sources?.[0]?.selector),
  ).toContainEqual({
    type: 'TextPositionSelector',
    start: 3,
    end: 21,
  })
})

test('what packs have no plain words for is carried as it was recorded', () => {
  const about = (parts: Partial<KnownStatement>): Entry[] =>
    said.slice(-1).map((statement) => ({ kind: 'asserted', statement: { ...statement, ...parts } }))
  const spoken = about({ id: 'spoken', speakers: [{ name: 'Ana Holt', outlet: null, said: null }] })
  const source = { url: null, said: '2017', quote: null }
  const withdrawn: Entry = { kind: 'withdrawn', statement: said.at(-1)?.id ?? '', source }
  const pack = packOf(HEAD, universeOf([...entries, ...spoken, withdrawn]))
  expect(pack.statements?.map(({ predicate }) => predicate)).toEqual(['name'])
  const recorded = pack.recorded?.statements ?? []
  expect(recorded.map(({ speakers }) => speakers?.[0]?.name)).toContain('Ana Holt')
  expect(recorded.flatMap(({ sources = [] }) => sources.map(({ stance }) => stance))).toContain('withdraws')
})

const entriesOf = ({ works, entities, statements, orders, documents }: Universe): Entry[] => [
  ...works.map((work): Entry => ({ kind: 'outlined', work })),
  ...entities.map((entity): Entry => ({ kind: 'introduced', entity })),
  ...[...statements].map((statement): Entry => ({ kind: 'asserted', statement })),
  ...orders.map((order): Entry => ({ kind: 'ordered', order })),
  ...documents.map((document): Entry => ({ kind: 'documented', document })),
]

/** When something was recorded is the ledger's own affair. */
const plainly = (whole: unknown): unknown =>
  JSON.parse(JSON.stringify(whole, (key, value: unknown) => (key === 'recordedOn' ? undefined : value)))

const comesBack = (universe: Universe): void => {
  const pack = packOf(HEAD, universe)
  expect(checkPack(JSON.stringify(pack)).faults).toEqual([])
  expect(plainly(universeOf(packEntries(pack)))).toEqual(plainly(universe))
}

test('whatever a ledger holds, its pack has no faults and makes the same universe in another', () => {
  expect.hasAssertions()
  fc.assert(fc.property(markedLedgers, (ledger) => comesBack(universeOf(ledger))))
  fc.assert(fc.property(universes, (universe) => comesBack(universeOf(entriesOf(universe)))))
})
