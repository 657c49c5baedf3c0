/** `unspoiled verify` on every kind of ledger that this machine has, before and after an entry was changed behind its back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LedgerPlace } from '../src/ledger/ledgerPlace.js'
import { openStore } from '../src/ledger/openStore.js'
import { LEDGERS, type Places } from './ledgers/ledgers.js'
import { runProgram, type Answer } from './runProgram.js'

const folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (place: LedgerPlace): readonly string[] =>
  place.kind === 'folder' ? ['--data', place.path] : ['--database', place.url]
const verify = async (place: LedgerPlace, ...more: string[]): Promise<Answer> =>
  runProgram(['verify', ...at(place), ...more])

async function changeAnEntry(place: LedgerPlace): Promise<void> {
  const { db } = await openStore(place)
  await db.updateTable('entry').set({ body: '{}' }).where('position', '=', 1).execute()
  await db.destroy()
}

describe.each(LEDGERS)('a ledger $kind', ({ start }) => {
  let places: Places | undefined
  beforeAll(async () => (places = await start()))
  afterAll(async () => places?.stop())

  test('is well as long as nobody changes it, and tells what is not', async () => {
    const place = await places?.makePlace(folder)
    if (place === undefined) throw new Error('there is no place')
    await runProgram(['pack', 'add', 'defenders', ...at(place)])
    expect(await verify(place)).toEqual({
      status: 0,
      stdout: 'Everything is as it was written.\n',
      stderr: '',
    })
    await changeAnEntry(place)
    const changed = await verify(place)
    expect(changed.stdout).toMatch(/^Entry 1 is not what was recorded as \S+\.\n$/)
    expect(changed.stderr).toContain('what is kept is not as it was written. Restore the last backup with')
    expect(changed.status).toBe(1)
    expect(JSON.parse((await verify(place, '--json')).stdout)).toEqual({ damage: [changed.stdout.trim()] })
  })
})

test('where nothing is kept, that is what it says', async () => {
  const { status, stderr } = await verify({ kind: 'folder', path: join(folder, 'nothing') })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'unspoiled: nothing is kept there yet. Say where with --data or --database.\n',
  })
})
