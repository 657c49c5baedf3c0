import { isArchive } from '../sources/archive/filesInArchive.js'
import type { Incoming } from '../sources/page/incoming.js'
import { openInput } from '../sources/page/openInput.js'
import { parseReaderRecord } from '../progress/parseReaderRecord.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What somebody wants to take over: what `unspoiled export` printed, which is added at once, or another tracker's. */
export type OpenedExport = { readonly kind: 'own' } | { readonly kind: 'tracker'; readonly input: Incoming }

/**
 * @param where a path, an address, or `-` for standard input
 * @throws Problem where it cannot be had, or is a damaged export of our own
 */
export async function openExport(where: string, world: KeepingWorld): Promise<OpenedExport> {
  const input = await openInput(where, world)
  return (await takeOwnExport(input, world)) ? { kind: 'own' } : { kind: 'tracker', input }
}

/**
 * Adds what `unspoiled export` printed.
 * @returns false, and adds nothing, where it is something else
 * @throws Problem where it is damaged
 */
export async function takeOwnExport(input: Incoming, world: KeepingWorld): Promise<boolean> {
  const text = isArchive(input.bytes) ? '' : new TextDecoder().decode(input.bytes)
  if (!/^\s*\{\s*"unspoiledReader"/.test(text)) return false
  const record = parseReaderRecord(text, input.name)
  await withLedger(world, async (ledger) =>
    ledger.changeRecord(world.reader, { kind: 'imported', add: record }),
  )
  return true
}
