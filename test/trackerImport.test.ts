/** Exports of other trackers, taken over and back again with the built program. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram, type Answer } from './runProgram.js'
import { zipOf } from './zipOf.js'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  await run('pack', 'add', 'defenders')
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]): Promise<Answer> =>
  runProgram(args, { env: { UNSPOILED_DATA: join(folder, 'data') } })

/** All that is kept, but for how it changed last. */
const kept = async (): Promise<unknown> => {
  const { changes: _, ...record } = JSON.parse((await run('export')).stdout)
  return record
}

const EPISODES = `series_tvdb_id,title,season,episode,is_watched,watched_at
284190,Marvel's Jessica Jones,1,1,true,2015-12-01 21:00:00
284190,Marvel's Jessica Jones,1,2,true,2015-12-02 21:00:00
284190,Marvel's Jessica Jones,1,3,false,
999,Salt House,1,1,true,2015-12-02 21:00:00`

const SERIES = `uuid,tvdb_id,imdb_id,title,status,created_at
u,1,,Luke Cage,not_started_yet,2018-12-18T12:39:15Z`

const archive = (): string => {
  const file = join(folder, 'tvtime.zip')
  writeFileSync(
    file,
    zipOf({
      'out/tvtime-series-episodes.csv': EPISODES,
      'out/tvtime-series.csv': SERIES,
      'readme.txt': 'hello',
    }),
  )
  return file
}

test('a preview accounts for every row and changes nothing', async () => {
  const before = await kept()
  const { stdout, status } = await run('import', archive())
  expect(status).toBe(0)
  expect(stdout).toContain(
    "Would be marked as seen: 2 rows\n  Marvel's Jessica Jones 1x01 · seen 2015-12-01\n",
  )
  expect(stdout).toContain('Would be put on your lists: 1 row')
  expect(stdout).toContain('Listed by no universe here: 1 row')
  expect(stdout).toContain('Say nothing of what was seen: 1 row')
  expect(await kept()).toEqual(before)
})

test('what is confirmed counts as seen, twice adds nothing, and undoing is exact', async () => {
  await run('seen', 'Jessica Jones 1x02')
  const before = await kept()
  const done = await run('import', archive(), '--confirm')
  expect(done.stdout).toContain('It put down 1 installment as seen and 1 work on your lists.')
  expect((await run('export')).stdout).toContain('"ref": "jessica-jones/1x01"')
  expect((await run('import', archive(), '--confirm')).stdout).toContain('Nothing of it is new.')
  const id = /--undo (\S+)`/.exec(done.stdout)?.[1] ?? ''
  expect((await run('import', '--undo', id)).status).toBe(0)
  expect(await kept()).toEqual(before)
  expect((await run('import', '--undo', id)).stderr).toContain(`no import is called “${id}”`)
})

test('what is no export is refused with what could be read', async () => {
  const file = join(folder, 'notes.txt')
  writeFileSync(file, 'only words')
  const { status, stderr } = await run('import', file)
  expect([status, stderr]).toEqual([1, expect.stringContaining('notes.txt is no table.')])
})
