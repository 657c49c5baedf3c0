/** Ledgers of one kind for the tests of a `describe`, in a folder of their own; each is closed after its test. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.js'
import type { LedgerPlace } from '../../src/ledger/ledgerPlace.js'
import { openLedger } from '../../src/ledger/openLedger.js'
import type { KindOfLedger, Places } from './ledgers.js'

export interface OpenLedgers {
  /** In a new place, and by the clock of all of them, where none is given. */
  readonly open: (place?: LedgerPlace, clock?: () => Date) => Promise<Ledger>
  readonly makePlace: () => Promise<LedgerPlace>
  /** The path of a file that is not there yet. */
  readonly newFile: () => string
}

export function openLedgers({ start }: Pick<KindOfLedger, 'start'>, now: () => Date): OpenLedgers {
  let folder = ''
  let places: Places | null = null
  const opened: Ledger[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unspoiled-'))
    places = await start()
  })
  afterEach(async () => {
    for (const ledger of opened.splice(0)) await ledger.close()
  })
  afterAll(async () => {
    await places?.stop()
    rmSync(folder, { recursive: true })
  })
  const makePlace = async (): Promise<LedgerPlace> => {
    if (places === null) throw new Error('ledgers are opened within a test')
    return places.makePlace(folder)
  }
  const open = async (place?: LedgerPlace, clock = now): Promise<Ledger> => {
    const ledger = await openLedger(place ?? (await makePlace()), clock)
    opened.push(ledger)
    return ledger
  }
  return { open, makePlace, newFile: () => join(folder, `${randomUUID()}.sqlite`) }
}
