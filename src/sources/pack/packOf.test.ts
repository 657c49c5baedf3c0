import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
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
  const { pack, leftOut } = packOf(HEAD, universe)
  expect(checkPack(JSON.stringify(pack)).faults).toEqual([])
  expect(universeOf(packEntries(pack))).toEqual(universe)
  expect(leftOut).toBe(0)
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
    packOf(HEAD, universeOf(entries)).pack.statements?.map(({ sources }) => sources?.[0]?.selector),
  ).toContainEqual({
    type: 'TextPositionSelector',
    start: 3,
    end: 21,
  })
})

test('what packs have no words for is left out and counted, and not told as though it were plain', () => {
  const about = (parts: Partial<KnownStatement>): Entry[] =>
    said.slice(-1).map((statement) => ({ kind: 'asserted', statement: { ...statement, ...parts } }))
  const spoken = about({ id: 'spoken', speakers: [{ name: 'Ana Holt', outlet: null, said: null }] })
  const source = { url: null, said: '2017', quote: null }
  const withdrawn: Entry = { kind: 'withdrawn', statement: said.at(-1)?.id ?? '', source }
  const { pack, leftOut } = packOf(HEAD, universeOf([...entries, ...spoken, withdrawn]))
  expect([pack.statements?.map(({ predicate }) => predicate), leftOut]).toEqual([['name'], 2])
})
