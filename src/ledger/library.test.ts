/** What every kind of ledger promises of what is followed, and of documents. */
import { describe, expect, test } from 'vitest'
import { LEDGERS } from '../../test/ledgers/ledgers.js'
import { openLedgers } from '../../test/ledgers/openLedgers.js'
import { NEVER_ASKED, type Followed, type FoundItem } from '../model/followed.js'
import type { Article } from '../model/reading.js'
import type { Ledger } from './ledger.js'
import type { ReadDocument } from './library.js'

const NOW = '2026-03-01T10:00:00.000Z'
const TIDES = { id: 'tides', name: 'Tides', language: 'en' }

const feed = (id: string, parts: Partial<Followed> = {}): Followed => ({
  id,
  kind: 'feed',
  address: `https://example.org/${id}`,
  title: null,
  universes: [],
  dueOn: NOW,
  health: NEVER_ASKED,
  memory: {},
  ...parts,
})
const article = (text: string): Article => ({
  text,
  title: null,
  published: '2026-03-01',
  publishedBasis: 'metadata',
  byline: null,
  outlet: null,
  url: null,
  emphasis: [{ start: 0, end: 2 }],
})
const doubtsFor = (...reasons: string[]) => reasons.map((reason) => ({ start: 0, end: 3, reason }))
const item = (...keys: string[]): FoundItem => ({ keys, content: { text: keys.join(' ') } })
const read = (id: string, text: string): ReadDocument => ({
  id,
  article: article(text),
  universe: TIDES,
  entries: [{ kind: 'introduced', entity: { id: text, kind: 'thing' } }],
  doubts: [],
})

async function documentsIn({ library }: Ledger, ...ids: string[]): Promise<string[]> {
  const texts: string[] = []
  for await (const document of library.documents(ids)) texts.push(document.article.text)
  return texts
}

describe.each(LEDGERS)('the library of a ledger $kind', (kindOf) => {
  const { open, makePlace, newFile } = openLedgers(kindOf, () => new Date(NOW))
  test('lists what is followed by address, once, with what was said last of its universes', async () => {
    const { library } = await open()
    expect([await library.follow(feed('b')), await library.follow(feed('a'))]).toEqual([true, true])
    expect(await library.follow(feed('b', { universes: ['tides'], dueOn: '2099' }))).toBe(false)
    expect(await library.followed()).toEqual([feed('a'), feed('b', { universes: ['tides'] })])
    expect([await library.unfollow('a'), await library.unfollow('a')]).toEqual([true, false])
    expect(await library.findFollowed('a')).toBeNull()
  })

  test('says what is due, the one that has waited longest first', async () => {
    const { library } = await open()
    for (const [id, dueOn] of [
      ['a', '2026-03-01'],
      ['b', '2026-02-01'],
      ['c', '2026-04-01'],
    ] as const)
      await library.follow(feed(id, { dueOn }))
    expect(await library.due(NOW)).toEqual(['b', 'a'])
  })

  test('takes in an item once, by any of its keys, from wherever it comes', async () => {
    const { library } = await open()
    await library.follow(feed('a'))
    const first = await library.takeIn(feed('a', { title: 'A' }), [item('1', 'x'), item('2'), item('3', 'x')])
    expect(first).toHaveLength(2)
    expect(await library.takeIn(feed('b'), [item('9', '3'), item('4'), item('8', '9')])).toHaveLength(1)
    expect(await library.waiting()).toHaveLength(3)
    const [a, ...none] = await library.followed()
    expect([a?.title, a?.health.items, none]).toEqual(['A', 2, []])
  })

  test('an item is settled once, and never comes again', async () => {
    const ledger = await open()
    const { library } = ledger
    const [id = ''] = await library.takeIn(feed('a'), [item('1')])
    expect(await library.waitingItem(id)).toEqual({
      id,
      ...item('1'),
      keys: undefined,
      followed: 'a',
      universes: [],
    })
    expect(await library.settle(id, [read('d', 'one')])).toBe(1)
    expect(await library.settle(id, [read('d', 'two')])).toBeNull()
    expect([await library.waitingItem(id), await library.waiting()]).toEqual([null, []])
    expect(await library.takeIn(feed('a'), [item('1')])).toEqual([])
    expect(await documentsIn(ledger, 'd')).toEqual(['one'])
  })

  test('the same item is another for whoever follows it for another universe', async () => {
    const { library } = await open()
    await library.takeIn(feed('a', { universes: ['tides'] }), [item('1')])
    expect(await library.takeIn(feed('b', { universes: ['reefs'] }), [item('1')])).toHaveLength(1)
  })

  test('gives documents as they came last, in the order asked for, and keeps every version', async () => {
    const ledger = await open()
    for (const [id, text] of [
      ['a', 'old'],
      ['b', 'b'],
      ['a', 'new'],
      ['b', 'b'],
    ] as const)
      await ledger.library.keep(read(id, text))
    expect(await documentsIn(ledger, 'b', 'none', 'a')).toEqual(['b', 'new'])
    expect((await ledger.universes()).map(({ id }) => id)).toEqual(['tides'])
  })

  test('keeps what reading could not settle in a document as it was last read', async () => {
    const { library } = await open()
    const noted = async (): Promise<readonly string[]> => {
      const lines: string[] = []
      for await (const { document, universe, notedOn, doubts } of library.doubts())
        lines.push([document, universe, notedOn, ...doubts.map(({ reason }) => reason)].join(' '))
      return lines
    }
    await library.keep({ ...read('a', 'text'), doubts: doubtsFor('who', 'when') })
    await library.keep({ ...read('b', 'text'), doubts: doubtsFor('where') })
    expect(await noted()).toEqual([`a tides ${NOW} who when`, `b tides ${NOW} where`])
    await library.noteDoubts({ id: 'a', universe: TIDES, doubts: doubtsFor('who') })
    await library.noteDoubts({ id: 'b', universe: TIDES, doubts: [] })
    expect(await noted()).toEqual([`a tides ${NOW} who`])
  })

  test('hands out documents in the order in which they were kept, after a position and since a moment', async () => {
    const { library } = await open()
    for (const id of ['a', 'b', 'a']) await library.keep(read(id, `text of ${id}`))
    const after = async (position: number, since: string): Promise<[ids: string[], last: number]> => {
      const ids: string[] = []
      let last = position
      for await (const batch of library.documentsAfter(position, since)) {
        ids.push(...batch.documents.map(({ id }) => id))
        last = batch.position
      }
      return [ids, last]
    }
    const [all, last] = await after(0, '2026-03-01')
    expect([all, await after(last, ''), await after(0, '2026-03-02')]).toEqual([
      ['a', 'b'],
      [[], last],
      [[], 0],
    ])
  })

  test('two that take in the same at once have it once', async () => {
    const place = await makePlace()
    const both = await Promise.all([open(place), open(place)])
    const items = Array.from({ length: 50 }, (_, index) => item(`${index}`))
    const taken = await Promise.all(both.map(async ({ library }, n) => library.takeIn(feed(`${n}`), items)))
    expect(taken.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([0, 50])
  })

  test('a backup holds all of it', async () => {
    const ledger = await open()
    await ledger.library.follow(feed('a', { memory: { etag: '“x”' } }))
    await ledger.library.takeIn(feed('a'), [item('1'), item('2')])
    await ledger.library.keep({ ...read('d', 'text'), doubts: [{ start: 0, end: 4, reason: 'who' }] })
    const file = newFile()
    await ledger.backUp(file)
    const other = await open()
    await other.restore(file, 'nothing')
    expect(await other.library.followed()).toEqual(await ledger.library.followed())
    expect(await other.library.waiting()).toEqual(await ledger.library.waiting())
    expect(await documentsIn(other, 'd')).toEqual(['text'])
    for await (const { doubts } of other.library.doubts()) expect(doubts).toHaveLength(1)
    expect(await other.library.takeIn(feed('a'), [item('2'), item('3')])).toHaveLength(1)
    expect(await other.verify()).toEqual([])
    await expect(other.restore(file, 'nothing')).rejects.toThrow('holds something already')
    await other.restore(file, 'everything')
  })
})
