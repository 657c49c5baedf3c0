/**
 * Kills a process in the middle of writing, again and again: what was acknowledged is there afterwards, what was not is
 * there whole or not at all, and the ledger verifies. `KILLS=200 npx vitest run test/killed.test.ts` does it 200 times.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LedgerPlace } from '../src/ledger/ledgerPlace.js'
import { openLedger } from '../src/ledger/openLedger.js'
import { LEDGERS, type Places } from './ledgers/ledgers.js'

const KILLS = Number(process.env['KILLS'] ?? 3)

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** @returns the number after the last that was acknowledged */
async function writeUntilKilled(
  place: LedgerPlace,
  first: number,
  strike: () => Promise<void>,
): Promise<number> {
  const args = ['test/ledgers/writeForEver.mjs', JSON.stringify(place), `${first}`]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const closed = new Promise((resolve) => writer.once('close', resolve))
  let told = ''
  writer.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
  await Promise.race([closed, new Promise((resolve) => writer.stdout.once('data', resolve))])
  await setTimeout(Math.random() * 150)
  await strike()
  writer.kill('SIGKILL')
  await closed
  // The last line may have been cut off.
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1))
}

async function numbersIn(place: LedgerPlace): Promise<number[]> {
  const ledger = await openLedger(place, () => new Date())
  expect(await ledger.verify()).toEqual([])
  const numbers: number[] = []
  for await (const { entries } of ledger.entriesAfter('tides', 0)) {
    numbers.push(
      ...entries.map((entry) => (entry.kind === 'introduced' ? Number(entry.entity.id.slice(1)) : NaN)),
    )
  }
  await ledger.close()
  return numbers
}

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index)

describe.each(LEDGERS)('a ledger $kind', ({ start }) => {
  let places: Places
  beforeAll(async () => (places = await start()))
  afterAll(async () => places.stop())

  test(
    `loses nothing when its writer is killed ${KILLS} times`,
    { timeout: 60_000 + KILLS * 10_000 },
    async () => {
      const place = await places.makePlace(folder)
      let next = 0
      for (let kill = 0; kill < KILLS; kill += 1) {
        // Of two, one ends the server too, where there is one.
        const acknowledged = await writeUntilKilled(
          place,
          next,
          kill % 2 === 0 ? async () => {} : places.crash,
        )
        const numbers = await numbersIn(place)
        expect(numbers).toEqual(upTo(numbers.length))
        const more = numbers.length - acknowledged
        expect([0, acknowledged % 3 === 0 ? 20 : 1]).toContain(more)
        next = numbers.length
      }
    },
  )
})
