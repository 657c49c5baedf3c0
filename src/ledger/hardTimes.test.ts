/** What goes wrong around a ledger in a file: each time a clear problem, and nothing made worse. */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Entry } from '../model/entry.js'
import { openLedger } from './openLedger.js'
import { sqliteModule } from './sqliteModule.js'

const TIDES = { id: 'tides', name: 'Tides', language: null }
const entries = (from: number, count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'introduced',
    entity: { id: `e${from + index}`.padEnd(200, '-'), kind: 'thing' },
  }))

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))))
const file = (data: string): string => join(folder, data, 'ledger.sqlite')
const open = async (data: string) =>
  openLedger({ kind: 'folder', path: join(folder, data) }, () => new Date())

async function keep(data: string, count: number): Promise<void> {
  const ledger = await open(data)
  await ledger.append(TIDES, entries(0, count))
  await ledger.close()
}

async function countIn(data: string): Promise<number> {
  const ledger = await open(data)
  try {
    let count = 0
    for await (const batch of ledger.entriesAfter('tides', 0)) count += batch.entries.length
    return count
  } finally {
    await ledger.close()
  }
}

test('a database of a newer version is left alone', async () => {
  await keep('newer', 10)
  const { DatabaseSync } = await sqliteModule()
  const database = new DatabaseSync(file('newer'), { timeout: 0 })
  database.exec('update ledger_version set version = 99; pragma wal_checkpoint(truncate)')
  database.close()
  const before = readFileSync(file('newer'))
  await expect(open('newer')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('was written by a newer Unspoiled'),
  })
  expect(readFileSync(file('newer')).equals(before)).toBe(true)
})

test('what is no database is told to be none, and left as it is', async () => {
  mkdirSync(join(folder, 'text'))
  writeFileSync(file('text'), 'A letter to my aunt. '.repeat(500))
  await expect(open('text')).rejects.toMatchObject({
    code: 'unreadable',
    message: `${file('text')} is damaged, or no database of Unspoiled`,
  })
  expect(readFileSync(file('text'), 'utf8')).toBe('A letter to my aunt. '.repeat(500))
})

test('a page that was overwritten is found, no backup is made of it, and the last good one can be restored', async () => {
  await keep('damaged', 2_000)
  const good = await open('damaged')
  await good.backUp(join(folder, 'good.sqlite'))
  await good.close()
  const handle = openSync(file('damaged'), 'r+')
  // Far enough from the beginning, where the tables are described.
  for (let page = 100; page < 120; page += 1) writeSync(handle, Buffer.alloc(4096, 7), 0, 4096, page * 4096)
  closeSync(handle)

  const ledger = await open('damaged')
  const damage = await ledger.verify().catch((problem: unknown) => [String(problem)])
  expect(damage).not.toEqual([])
  await expect(ledger.backUp(join(folder, 'bad.sqlite'))).rejects.toMatchObject({ code: 'unreadable' })
  await ledger.close()
  rmSync(file('damaged'))
  const anew = await open('damaged')
  await anew.restore(join(folder, 'good.sqlite'), 'nothing')
  await anew.close()
  expect(await countIn('damaged')).toBe(2_000)
})

test('an entry that was changed behind our back is named', async () => {
  await keep('changed', 3)
  const { DatabaseSync } = await sqliteModule()
  const database = new DatabaseSync(file('changed'), { timeout: 0 })
  database.exec(`update entry set body = replace(body, 'thing', 'place') where position = 2`)
  database.close()
  const ledger = await open('changed')
  expect(await ledger.verify()).toEqual([expect.stringMatching(/^Entry 2 is not what was recorded as /)])
  await expect(ledger.backUp(join(folder, 'changed.sqlite'))).rejects.toThrow('is damaged: Entry 2')
  await ledger.close()
})

test('a document that was changed behind our back is named', async () => {
  const ledger = await open('edited')
  const article = { text: 'It ends well.', title: null, published: null, publishedBasis: null }
  const nobody = { byline: null, outlet: null, url: null, emphasis: [] }
  await ledger.library.keep({
    id: 'd',
    article: { ...article, ...nobody },
    universe: TIDES,
    entries: [],
    doubts: [],
  })
  const { DatabaseSync } = await sqliteModule()
  const database = new DatabaseSync(file('edited'), { timeout: 0 })
  database.exec(`update document set body = replace(body, 'well', 'badly')`)
  database.close()
  expect(await ledger.verify()).toEqual(['Document 1 is not what was kept as d.'])
  await ledger.close()
})

test('a damaged backup replaces nothing', async () => {
  await keep('kept', 5)
  copyFileSync(file('kept'), join(folder, 'cut.sqlite'))
  writeFileSync(join(folder, 'cut.sqlite'), readFileSync(join(folder, 'cut.sqlite')).subarray(0, 5_000))
  const ledger = await open('kept')
  await expect(ledger.restore(join(folder, 'cut.sqlite'), 'everything')).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('cut.sqlite is damaged'),
  })
  await ledger.close()
  expect(await countIn('kept')).toBe(5)
})

test('a file where the folder should be is a problem', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(open('file')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('may not be written'),
  })
})

/** A disk of 2 MB in memory; null where we may not have one. */
function smallDisk(name: string): string | null {
  const path = join(folder, name)
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return null
  }
}

let small: string | null = null
let fixed: string | null = null
beforeAll(async () => {
  small = smallDisk('small')
  fixed = smallDisk('fixed')
  if (small === null || fixed === null)
    console.warn('Nobody may mount small disks here; full ones are not tried.')
})
afterAll(() => {
  // The package closes files only when it is collected.
  for (const disk of [small, fixed]) if (disk !== null) execFileSync('umount', ['-l', disk])
  rmSync(folder, { recursive: true })
})

test('on a full disk nothing of what does not fit is kept, and all of what did', async ({ skip }) => {
  if (small === null) skip()
  await keep('small', 1_000)
  const ledger = await open('small')
  await expect(ledger.append(TIDES, entries(1_000, 20_000))).rejects.toMatchObject({
    code: 'refused',
    message: `${file('small')} cannot be written, because its disk is full`,
  })
  expect(await ledger.verify()).toEqual([])
  await expect(ledger.backUp(join(folder, 'small', 'all.sqlite'))).rejects.toMatchObject({
    message: expect.stringContaining('all.sqlite cannot be written, because its disk is full'),
  })
  expect(await ledger.append(TIDES, entries(1_000, 10))).toBe(10)
  await ledger.close()
  expect(await countIn('small')).toBe(1_010)
})

test('a disk that cannot be written is a problem, and a backup on it can be restored', async ({ skip }) => {
  if (fixed === null) skip()
  await keep('elsewhere', 10)
  const ledger = await open('elsewhere')
  await ledger.backUp(join(folder, 'elsewhere', 'all.sqlite'))
  await ledger.close()
  copyFileSync(join(folder, 'elsewhere', 'all.sqlite'), file('fixed'))
  execFileSync('mount', ['-o', 'remount,ro', join(folder, 'fixed')])
  await expect(open('fixed')).rejects.toMatchObject({
    code: 'refused',
    message: `${file('fixed')} may not be written`,
  })
  const other = await open('other')
  await other.restore(file('fixed'), 'nothing')
  await other.close()
  expect(await countIn('other')).toBe(10)
})
