/** What every kind of ledger promises, tried on each of them. */
import { describe, expect, test } from 'vitest'
import type { Entry } from '../model/entry.js'
import type { KnownStatement } from '../model/statement.js'
import type { Ledger } from './ledger.js'
import { LEDGERS } from '../../test/ledgers/ledgers.js'
import { openLedgers } from '../../test/ledgers/openLedgers.js'

/** Of a reader who has done nothing yet. */
const NOTHING_KEPT = {
  marks: [],
  rewatches: [],
  settings: {},
  opened: [],
  listed: [],
  imports: [],
  unsettled: [],
}

const TIDES = { id: 'tides', name: 'Tides', language: 'en' }
const REEFS = { id: 'reefs', name: 'Reefs', language: null }

const NOW = '2026-03-01T10:00:00.000Z'
const LATER = '2026-03-02T10:00:00.000Z'

function statement(id: string, parts: Partial<KnownStatement> = {}): KnownStatement {
  const nothing = { object: null, role: null, work: null, season: null, installment: null, happens: null }
  const told = { happensText: null, certainty: 'certain', negated: false, cue: null, realm: 'story' } as const
  const shown = { speakers: [], revealedIn: ['tides/1x01'], basis: 'cue', sources: [] } as const
  return { id, predicate: 'status', subject: 'mara', value: 'alive', ...nothing, ...told, ...shown, ...parts }
}
const asserted = (id: string, parts: Partial<KnownStatement> = {}): Entry => ({
  kind: 'asserted',
  statement: statement(id, parts),
})
const many = (count: number): Entry[] => Array.from({ length: count }, (_, index) => asserted(`s${index}`))
function* broken(): Generator<Entry> {
  yield* many(1_500)
  throw new Error('the pack ends here')
}
const source = { url: 'https://example.org/a', said: '2016', quote: 'She “lives”\u0000.' }

async function entriesIn(ledger: Ledger, universe = 'tides', position = 0): Promise<Entry[]> {
  const all: Entry[] = []
  for await (const { entries } of ledger.entriesAfter(universe, position)) all.push(...entries)
  return all
}
const idsIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement.id] : []))
const recordedIn = (entries: readonly Entry[]): (string | undefined)[] =>
  entries.flatMap((entry) =>
    entry.kind === 'asserted' ? entry.statement.sources.map((each) => each.recordedOn) : [],
  )

describe.each(LEDGERS)('a ledger $kind', (kindOf) => {
  const { open, makePlace, newFile } = openLedgers(kindOf, () => new Date(NOW))

  test('holds nothing at first', async () => {
    const ledger = await open()
    expect([await ledger.universes(), await entriesIn(ledger), await ledger.verify()]).toEqual([[], [], []])
  })

  test('adds what is new, once, whatever the order of its keys', async () => {
    const ledger = await open()
    const turned = { statement: statement('a'), kind: 'asserted' } as const
    expect(await ledger.append(TIDES, [asserted('a'), turned, asserted('b')])).toBe(2)
    expect(await ledger.append(TIDES, [asserted('b'), asserted('c')])).toBe(1)
    expect(idsIn(await entriesIn(ledger))).toEqual(['a', 'b', 'c'])
  })

  test('keeps universes apart, and lists them by id', async () => {
    const ledger = await open()
    await ledger.append(TIDES, [asserted('a')])
    expect(await ledger.append(REEFS, [asserted('a'), asserted('b')])).toBe(2)
    expect(await ledger.universes()).toEqual([REEFS, TIDES])
    expect(idsIn(await entriesIn(ledger, 'reefs'))).toEqual(['a', 'b'])
  })

  test('lists a universe under the name that was given last', async () => {
    const ledger = await open()
    await ledger.append(TIDES, [])
    await ledger.append({ ...TIDES, name: 'The Tides' }, [])
    expect(await ledger.universes()).toEqual([{ ...TIDES, name: 'The Tides' }])
  })

  test('gives back every kind of entry as it came, with when it was recorded', async () => {
    const kinds: Entry[] = [
      { kind: 'introduced', entity: { id: 'mara', kind: 'character' } },
      { kind: 'ordered', order: { id: 'o', name: 'Release', items: ['tides/1'] } },
      asserted('a', { sources: [source], cue: 'maybe — “so”' }),
      { kind: 'confirmed', statement: 'a', source },
      { kind: 'corrected', statement: 'a', by: statement('b', { sources: [source] }), source },
    ]
    const ledger = await open()
    await ledger.append(TIDES, kinds)
    const recorded = JSON.stringify(kinds).replaceAll('u0000."', `u0000.","recordedOn":"${NOW}"`)
    expect(await entriesIn(ledger)).toEqual(JSON.parse(recorded))
  })

  test('says of a statement without a source when the pack was recorded that made it', async () => {
    const ledger = await open()
    await ledger.append(TIDES, [asserted('a')])
    expect(recordedIn(await entriesIn(ledger))).toEqual([NOW])
  })

  test('an entry that comes again keeps the time at which it came first', async () => {
    const where = await makePlace()
    await (await open(where)).append(TIDES, [asserted('a')])
    const later = await open(where, () => new Date(LATER))
    const fromElsewhere = asserted('b', { sources: [{ ...source, recordedOn: '1999-01-01T00:00:00.000Z' }] })
    await later.append(TIDES, [asserted('a'), fromElsewhere])
    expect(recordedIn(await entriesIn(later))).toEqual([NOW, LATER])
  })

  test('hands out what came after a position, also where it is more than one batch', async () => {
    const ledger = await open()
    await ledger.append(TIDES, many(5_001))
    let last = 0
    for await (const { position } of ledger.entriesAfter('tides', 0)) last = position
    expect(await entriesIn(ledger, 'tides', last)).toEqual([])
    await ledger.append(REEFS, [asserted('x')])
    await ledger.append(TIDES, [asserted('x')])
    expect(idsIn(await entriesIn(ledger, 'tides', last))).toEqual(['x'])
    expect(idsIn(await entriesIn(ledger))).toHaveLength(5_002)
  })

  test('records all that is handed in at once, or nothing', async () => {
    const ledger = await open()
    await expect(ledger.append(TIDES, broken())).rejects.toThrow('the pack ends here')
    expect(await ledger.universes()).toEqual([])
  })

  test('lets many write at once, and whoever follows misses nothing', async () => {
    const where = await makePlace()
    const writers = await Promise.all([open(where), open(where), open(where)])
    const follower = await open(where)
    const followed: string[] = []
    let position = 0
    const follow = async () => {
      for await (const batch of follower.entriesAfter('tides', position)) {
        followed.push(...idsIn(batch.entries))
        position = batch.position
      }
    }
    const writing = Promise.all(
      writers.map(async (ledger, writer) => {
        for (let index = 0; index < 20; index += 1)
          await ledger.append(TIDES, [asserted(`${writer}-${index}`)])
      }),
    )
    for (let index = 0; index < 20; index += 1) await follow()
    await writing
    await follow()
    expect(new Set(followed).size).toBe(60)
    expect(followed).toHaveLength(60)
  })

  test('several may open a new one at once', async () => {
    const where = await makePlace()
    const ledgers = await Promise.all([open(where), open(where), open(where), open(where)])
    const added = await Promise.all(ledgers.map(async (ledger) => ledger.append(TIDES, [asserted('a')])))
    expect(added.filter((count) => count === 1)).toHaveLength(1)
  })

  test('keeps for each reader what is theirs', async () => {
    const ledger = await open()
    const mark = { universe: 'tides', ref: 'tides/1x01', seenOn: '2026-03-01' }
    await ledger.addToRecord('ann', { marks: [mark], settings: { articles: 'silent' } })
    await ledger.addToRecord('ann', {
      marks: [{ ...mark, seenOn: '2026-03-02' }],
      settings: { articles: 'marked' },
    })
    const opening = [{ universe: 'tides', statement: 'a', openedOn: '2026-03-01' }]
    const listed = [{ universe: 'tides', work: 'tides', list: 'planned', listedOn: '2026-03-01' }] as const
    const imports = [{ id: 'i', file: 'a.csv', importedOn: '2026-03-01', marks: [mark], listed }]
    await ledger.addToRecord('ann', { opened: opening, listed, imports })
    const settings = { articles: 'marked' }
    expect(await ledger.readerRecord('ann')).toEqual({
      ...NOTHING_KEPT,
      marks: [mark],
      settings,
      opened: opening,
      listed,
      imports,
    })
    await ledger.removeFromRecord('ann', { listed, imports })
    expect(await ledger.readerRecord('ann')).toEqual({
      ...NOTHING_KEPT,
      marks: [mark],
      settings,
      opened: opening,
    })
    expect(await ledger.readerRecord('ben')).toEqual(NOTHING_KEPT)
  })

  test('takes marks away, and forgets a reader whole', async () => {
    const ledger = await open()
    const marks = ['tides/1x01', 'tides/1x02'].map((ref) => ({
      universe: 'tides',
      ref,
      seenOn: '2026-03-01',
    }))
    const settings = { caution: 'strict', articles: 'silent' }
    for (const reader of ['ann', 'ben']) await ledger.addToRecord(reader, { marks, settings })
    await ledger.removeFromRecord('ann', { marks: marks.slice(1), settings: { articles: null } })
    await ledger.forgetReader('ben')
    const left = { ...NOTHING_KEPT, marks: marks.slice(0, 1), settings: { caution: 'strict' } }
    expect(await ledger.readerRecord('ann')).toEqual(left)
    expect((await ledger.readerRecord('ben')).marks).toEqual([])
  })

  test('a record has another version after each change, and none when it is forgotten', async () => {
    const ledger = await open()
    const marks = [{ universe: 'tides', ref: 'tides/1x01', seenOn: '2026-03-01' }]
    const versions = new Set([await ledger.recordVersion('ann')])
    for (const change of [ledger.addToRecord, ledger.removeFromRecord, ledger.addToRecord]) {
      await change('ann', { marks })
      versions.add(await ledger.recordVersion('ann'))
    }
    expect(versions.size).toBe(4)
    expect(await ledger.recordVersion('ann')).toBe([...versions][3])
    await ledger.forgetReader('ann')
    expect(await ledger.recordVersion('ann')).toBe('')
  })

  test('a backup holds everything, and is never written over anything', async () => {
    const ledger = await open()
    await ledger.append(TIDES, many(1_200))
    await ledger.addToRecord('ann', { settings: { caution: 'strict' } })
    const file = newFile()
    await ledger.backUp(file)
    await expect(ledger.backUp(file)).rejects.toThrow('is there already')

    const other = await open(undefined, () => new Date(LATER))
    await other.restore(file, 'nothing')
    expect(await entriesIn(other)).toEqual(await entriesIn(ledger))
    expect(await other.readerRecord('ann')).toEqual(await ledger.readerRecord('ann'))
    expect(await other.verify()).toEqual([])
    expect(await other.append(TIDES, [asserted('s7'), asserted('new')])).toBe(1)
  })

  test('restoring replaces what is kept only where it is told to', async () => {
    const ledger = await open()
    await ledger.append(TIDES, [asserted('a')])
    const file = newFile()
    await ledger.backUp(file)
    await ledger.append(TIDES, [asserted('b')])
    await expect(ledger.restore(file, 'nothing')).rejects.toThrow('holds something already')
    expect(idsIn(await entriesIn(ledger))).toEqual(['a', 'b'])
    await ledger.restore(file, 'everything')
    expect(idsIn(await entriesIn(ledger))).toEqual(['a'])
  })
})
