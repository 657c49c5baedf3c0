/** Marks with their days, further viewings, lists, and taking everything back, with the built program. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram, type Answer } from './runProgram.js'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
  await run('pack', 'add', 'defenders')
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]): Promise<Answer> =>
  runProgram(args, { env: { UNSPOILED_DATA: join(folder, 'data') } })

/** All that is kept, but for how it changed last. */
async function kept(): Promise<Record<string, unknown>> {
  const { changes: _, ...record } = JSON.parse((await run('export')).stdout)
  return record
}
const mark = (seenOn: string) => ({ universe: 'defenders', ref: 'jessica-jones/1x01', seenOn })

test('a mark has the day that was told, and further viewings theirs', async () => {
  await run('seen', 'Jessica Jones 1x01', '--on', '2016-05-01')
  await run('seen', 'Jessica Jones 1x01', '--on', '2017-05-01', '--again')
  expect(await kept()).toMatchObject({ marks: [mark('2016-05-01')], rewatches: [mark('2017-05-01')] })
  const last = await run('unseen', 'Jessica Jones 1x01', '--last')
  expect(last.stdout).toBe('The last viewing is taken back; those before it still count.\n')
  expect(await kept()).toMatchObject({ marks: [mark('2016-05-01')], rewatches: [] })
})

test('a day that is still to come is none', async () => {
  const { status, stderr } = await run('seen', 'Jessica Jones 1x01', '--on', '2999-01-01')
  expect([status, stderr]).toEqual([2, expect.stringContaining('is no day on which something was seen')])
})

test('undo goes back change by change, exactly', async () => {
  const before = await kept()
  await run('seen', 'Jessica Jones 1', '--on', '2020-01-01')
  await run('list', 'Luke Cage', '--as', 'watching')
  await run('set', 'outline', 'next')
  await run('unseen', 'Jessica Jones')
  expect((await run('undo')).stdout).toContain('What you marked as not seen on')
  for (let times = 0; times < 3; times += 1) await run('undo')
  expect(await kept()).toEqual(before)
})

test('a work is on one list, or on none', async () => {
  expect((await run('list')).stdout).toBe('No work is on a list.\n')
  expect((await run('list', 'Luke Cage')).stdout).toMatch(/^planned {3}Luke Cage, since \d/)
  expect((await run('list', 'Luke Cage', '--as', 'dropped')).stdout).toMatch(/^dropped {3}Luke Cage/)
  expect((await run('list', 'Luke Cage', '--as', 'loved')).stderr).toContain('there is no list “loved”')
  expect((await run('list', 'Luke Cage', '--as', 'none')).stdout).toBe('No work is on a list.\n')
})
