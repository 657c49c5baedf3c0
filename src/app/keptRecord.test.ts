import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLedger } from '../ledger/openLedger.js'
import { keptRecord } from './keptRecord.js'
import { keptUniverses } from './keptUniverse.js'

const path = mkdtempSync(join(tmpdir(), 'kept-record-'))
afterAll(() => rmSync(path, { recursive: true }))

const open = async () => openLedger({ kind: 'folder', path }, () => new Date('2026-03-01'))
const mark = (ref: string) => ({ universe: 'tides', ref, seenOn: '2026-03-01' })
const work = {
  id: 'tides',
  kind: 'series',
  name: 'Tides',
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
} as const

test('a record is the same object until it changes, through whatever process', async () => {
  const [here, there] = [await open(), await open()]
  await there.addToRecord('ann', { marks: [mark('tides/1x01')] })
  const before = await keptRecord(here, 'ann')
  expect(await keptRecord(here, 'ann')).toBe(before)
  await there.removeFromRecord('ann', { marks: [mark('tides/1x01')] })
  expect((await keptRecord(here, 'ann')).marks).toEqual([])
  await there.forgetReader('ann')
  expect((await keptRecord(here, 'ann')).marks).toEqual([])
  await there.addToRecord('ann', { marks: [mark('tides/1x02')] })
  expect((await keptRecord(here, 'ann')).marks).toEqual([mark('tides/1x02')])
  await Promise.all([here.close(), there.close()])
})

test('what is known is the same object until more is, and says which universe lists what', async () => {
  const [here, there] = [await open(), await open()]
  const before = await keptUniverses(here, ['reefs', 'tides'])
  expect(await keptUniverses(here, ['tides', 'reefs'])).toBe(before)
  await there.append({ id: 'tides', name: 'Tides', language: null }, [{ kind: 'outlined', work }])
  const { universe, listed } = await keptUniverses(here, ['reefs', 'tides'])
  expect(universe.works.map(({ id }) => id)).toEqual(['tides'])
  expect([...listed].map(([id, works]) => [id, [...works]])).toEqual([
    ['reefs', []],
    ['tides', ['tides']],
  ])
  await Promise.all([here.close(), there.close()])
})
