/** How records change and change back, tried on each kind of ledger. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEDGERS, type Places } from '../../test/ledgers/ledgers.js'
import type { Play } from '../model/recordChange.js'
import type { Ledger } from './ledger.js'

const NOW = '2026-03-01T10:00:00.000Z'
const mark = (ref: string, seenOn = '2026-03-01') => ({ universe: 'tides', ref, seenOn })
const listed = (list: 'planned' | 'watching') =>
  ({ universe: 'tides', work: 'tides', list, listedOn: '2026-03-01' }) as const
const pending = (id: string) => ({
  id,
  file: 'a.csv',
  importedOn: '2026-03-01',
  marks: [mark('a/1')],
  listed: [],
})
const play = (playedOn: string, sameSince: string): Play => ({ thing: 't', playedOn, sameSince })

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'ledger-test-'))))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(LEDGERS)('a record in a ledger $kind', ({ start }) => {
  let places: Places
  let ledger: Ledger
  beforeAll(async () => (places = await start()))
  afterAll(async () => places.stop())
  beforeEach(async () => {
    const { openLedger } = await import('./openLedger.js')
    ledger = await openLedger(await places.makePlace(folder), () => new Date(NOW))
  })
  afterEach(async () => ledger.close())

  test('changes by exactly what was not so before', async () => {
    await ledger.addToRecord('ann', { marks: [mark('a/1', '2020-01-01')], listed: [listed('planned')] })
    const change = await ledger.changeRecord('ann', {
      kind: 'seen',
      add: { marks: [mark('a/1'), mark('a/2')], listed: [listed('watching')] },
    })
    expect(change).toMatchObject({ kind: 'seen', changedOn: NOW })
    expect(change?.added).toEqual({ marks: [mark('a/2')], listed: [listed('watching')] })
    expect(change?.removed).toEqual({ listed: [listed('planned')] })
    expect(await ledger.recordChanges('ann')).toEqual([change])
  })

  test('goes back change by change to what it was, days and all', async () => {
    await ledger.addToRecord('ann', { marks: [mark('a/1', '2020-01-01')], settings: { outline: 'next' } })
    const before = await ledger.readerRecord('ann')
    await ledger.changeRecord('ann', {
      kind: 'seen',
      remove: { marks: [mark('a/1')], settings: { outline: null } },
      add: { marks: [mark('a/1', '2021-01-01')], rewatches: [mark('a/1')] },
    })
    await ledger.changeRecord('ann', { kind: 'unseen', remove: { marks: [mark('a/1')] } })
    for (const { id } of await ledger.recordChanges('ann')) await ledger.undoChange('ann', id)
    expect(await ledger.readerRecord('ann')).toEqual(before)
    expect(await ledger.recordChanges('ann')).toEqual([])
  })

  test('only the last change is undone', async () => {
    const first = await ledger.changeRecord('ann', { kind: 'seen', add: { marks: [mark('a/1')] } })
    await ledger.changeRecord('ann', { kind: 'seen', add: { marks: [mark('a/2')] } })
    expect(await ledger.undoChange('ann', first?.id ?? '')).toBe(null)
    expect((await ledger.readerRecord('ann')).marks).toHaveLength(2)
  })

  test('what changes nothing is no change', async () => {
    await ledger.addToRecord('ann', { marks: [mark('a/1')] })
    expect(await ledger.changeRecord('ann', { kind: 'seen', add: { marks: [mark('a/1')] } })).toBe(null)
    expect(await ledger.recordChanges('ann')).toEqual([])
  })

  test('a viewing counts once, also when it is told late and after its mark was taken away', async () => {
    const told = { kind: 'played', add: { marks: [mark('a/1')] } } as const
    const at8 = play('2026-03-01T20:00:00.000Z', '2026-03-01T19:30:00.000Z')
    expect(await ledger.changeRecord('ann', { ...told, play: at8 })).not.toBe(null)
    await ledger.changeRecord('ann', { kind: 'unseen', remove: { marks: [mark('a/1')] } })
    expect(await ledger.changeRecord('ann', { ...told, play: at8 })).toBe(null)
    expect((await ledger.readerRecord('ann')).marks).toEqual([])
    const at9 = play('2026-03-01T21:00:00.000Z', '2026-03-01T20:30:00.000Z')
    expect(await ledger.changeRecord('ann', { ...told, play: at9 })).not.toBe(null)
  })

  test('of several that tell a viewing at once, one counts', async () => {
    const one = play('2026-03-01T20:00:00.000Z', '2026-03-01T19:30:00.000Z')
    const told = ['a/1', 'a/2', 'a/3'].map(async (ref) =>
      ledger.changeRecord('ann', { kind: 'played', add: { marks: [mark(ref)] }, play: one }),
    )
    expect((await Promise.all(told)).filter((change) => change !== null)).toHaveLength(1)
  })

  test('keeps what a player said until it is settled, and what came last', async () => {
    const unsettled = {
      id: 'u1',
      from: 'Plex',
      cameOn: NOW,
      what: 'Mirror 1x01',
      reason: 'it may be two',
      seenOn: '2026-03-01',
      candidates: [{ universe: 'tides', ref: 'a/1' }],
    }
    const arrival = { token: 't', from: 'Plex', event: null, outcome: 'unsettled', reason: 'so' } as const
    await ledger.changeRecord('ann', { kind: 'played', add: { unsettled: [unsettled] } })
    const version = await ledger.recordVersion('ann')
    await ledger.arrived('ann', { ...arrival, cameOn: '2026-02-01T10:00:00.000Z' })
    await ledger.arrived('ann', { ...arrival, cameOn: NOW })
    expect(await ledger.arrivals('ann')).toEqual([{ ...arrival, cameOn: NOW }])
    expect((await ledger.readerRecord('ann')).unsettled).toEqual([unsettled])
    expect(await ledger.recordVersion('ann')).toBe(version)
  })

  test('keeps the last few imports that wait to be confirmed', async () => {
    for (const id of ['1', '2', '3', '4', '5', '6', '6']) await ledger.keepPending('ann', pending(id))
    expect(await ledger.pendingImport('ann', '6')).toEqual(pending('6'))
    expect(await ledger.pendingImport('ben', '6')).toBe(null)
    await ledger.dropPending('ann', '6')
    expect(await ledger.pendingImport('ann', '6')).toBe(null)
  })

  test('of a reader who is forgotten nothing stays, and a backup has all of the others', async () => {
    const arrival = { token: 't', from: 'Plex', event: null, outcome: 'marked', reason: 'so' } as const
    for (const reader of ['ann', 'ben']) {
      await ledger.changeRecord(reader, {
        kind: 'seen',
        add: { marks: [mark('a/1')], rewatches: [mark('a/1')] },
      })
      await ledger.arrived(reader, { ...arrival, cameOn: NOW })
    }
    await ledger.forgetReader('ben')
    expect([await ledger.recordChanges('ben'), await ledger.arrivals('ben')]).toEqual([[], []])
    const file = join(folder, `${Math.random()}.sqlite`)
    await ledger.backUp(file)
    const { openLedger } = await import('./openLedger.js')
    const other = await openLedger(await places.makePlace(folder), () => new Date(NOW))
    await other.restore(file, 'nothing')
    expect(await other.readerRecord('ann')).toEqual(await ledger.readerRecord('ann'))
    expect(await other.recordChanges('ann')).toEqual(await ledger.recordChanges('ann'))
    expect(await other.arrivals('ann')).toEqual(await ledger.arrivals('ann'))
    await other.close()
  })
})
