import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ledger } from '../../ledger/ledger.js'
import { openLedger } from '../../ledger/openLedger.js'
import type { CatalogueRecord } from '../../sources/catalogues/record.js'
import { filingIn } from './filingIn.js'

const RECORD: CatalogueRecord = {
  kind: 'series',
  name: 'Reeds',
  otherNames: [],
  language: 'en',
  url: 'https://a.example/1',
  catalogue: 'A',
  identifiers: ['a:1', 'imdb:tt1'],
  released: '2004-05-06',
  seasons: [],
  episodes: [],
  regulars: [],
  others: [],
  makers: [],
  networks: [],
  stage: null,
  relations: [],
  overview: null,
  isWhole: true,
  doubts: [],
}

const work = (id: string, identifiers: readonly string[], released = '2004') => {
  const part = { id, kind: 'series', name: 'Reeds', otherNames: [], seasons: [], installments: [] } as const
  return { kind: 'outlined', work: { ...part, identifiers, released } } as const
}

let folder = ''
let ledger: Ledger
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  ledger = await openLedger({ kind: 'folder', path: folder }, () => new Date())
  const keep = async (id: string, ...entries: readonly ReturnType<typeof work>[]) =>
    ledger.append({ id, name: id, language: 'en' }, entries)
  await keep('marsh', work('the-reeds', ['imdb:tt1']))
  await keep('delta', work('reeds', ['imdb:tt2']))
  await keep('reeds', work('reeds', [], '1980'))
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const place = async (universe: string | null, record: Partial<CatalogueRecord> = {}) => {
  const filing = await filingIn(ledger, { ...RECORD, ...record }, universe)
  return [filing.universe.id, filing.work]
}

test.each([
  ['a universe that lists it by whatever id', 'marsh', {}, ['marsh', 'the-reeds']],
  [
    'one that lists another of that name',
    'delta',
    { identifiers: ['imdb:tt9'], released: '2010' },
    ['delta', 'reeds-2010'],
  ],
  ['one that does not list it, as another does', 'delta', {}, ['delta', 'the-reeds']],
  ['none, where there is a universe of another', null, {}, ['reeds-2004', 'the-reeds']],
  [
    'none, where nobody lists it',
    null,
    { identifiers: ['imdb:tt9'], released: '2010' },
    ['reeds-2010', 'reeds-2010'],
  ],
  ['none, where there is its own', null, { identifiers: [], released: '1980' }, ['reeds', 'reeds']],
  ['none, where there is nothing of the kind', null, { name: 'Sedge', identifiers: [] }, ['sedge', 'sedge']],
])('%s', async (_what, universe, record, expected) => {
  expect(await place(universe, record)).toEqual(expected)
})

test.each([
  ['a universe that is not kept', 'moor', {}, 'not-found'],
  ['a work whose ids are taken', null, { released: null, identifiers: [], kind: 'film' }, 'refused'],
] as const)('%s is a sentence', async (_what, universe, record, code) => {
  await expect(place(universe, record)).rejects.toMatchObject({ name: 'Problem', code })
})
