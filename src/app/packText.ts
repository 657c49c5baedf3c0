/** Packs as their text is handed in: nothing is opened for it. */
import type { CheckedFile } from '../app.js'
import type { AddedPack } from './addPack.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What is in a pack, or everything that is wrong with it. */
export async function checkPackText(text: string): Promise<CheckedFile> {
  const { checkPack } = await import('../sources/pack/checkPack.js')
  const { packCounts } = await import('../sources/pack/packCounts.js')
  const { pack, faults } = checkPack(text)
  return { faults, counts: pack === null ? null : packCounts(pack) }
}

/** Records everything that a pack says. @throws Problem where it has faults */
export async function addPackText(text: string, world: KeepingWorld): Promise<AddedPack> {
  const { parsePack } = await import('../sources/pack/parsePack.js')
  const { packEntries } = await import('../sources/pack/packEntries.js')
  const pack = parsePack(text, 'the pack')
  const { id, name, language = null } = pack.universe
  const universe = { id, name, language }
  const added = await withLedger(world, async (ledger) => ledger.append(universe, packEntries(pack)))
  return { universe, added }
}
