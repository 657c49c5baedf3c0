/** What is known of the universes that somebody asks about, kept or in packs. */
import type { Ledger } from '../ledger/ledger.js'
import type { Entry } from '../model/entry.js'
import { Problem } from '../model/problem.js'
import { universeOf } from '../universe/universeOf.js'
import type { KnownTogether } from './followUniverses.js'
import { keptUniverses } from './keptUniverse.js'
import { noUniverse } from './noUniverse.js'
import type { KeepingWorld } from './withLedger.js'

/**
 * @param universes packs, or ids of universes in the ledger; null for everything in the ledger
 * @throws Problem where there is no such universe
 */
export async function knownTo(
  ledger: Ledger,
  universes: readonly string[] | null,
  world: KeepingWorld,
): Promise<KnownTogether> {
  const kept = new Set((await ledger.universes()).map(({ id }) => id))
  if (universes === null && kept.size === 0) throw nothingKept()
  const asked = [...new Set(universes ?? kept)]
  const packs = asked.filter((each) => !kept.has(each))
  const here = asked.filter((each) => kept.has(each))
  const [pack] = packs
  if (pack === undefined) return keptUniverses(ledger, here)
  // INVARIANT: what others ask a server for could be the name of a file or an address here: neither is opened for them.
  if (world.ledger !== undefined) throw noUniverse(pack)
  return withPacks({ ledger, here, packs }, world)
}

async function withPacks(
  asked: { readonly ledger: Ledger; readonly here: readonly string[]; readonly packs: readonly string[] },
  world: KeepingWorld,
): Promise<KnownTogether> {
  const { openPack } = await import('../sources/pack/openPack.js')
  const ofPacks = asked.packs.map(async (pack) => {
    const { head, entries } = await openPack(pack, world)
    return { id: head.id, entries }
  })
  const ofLedger = asked.here.map(async (id) => ({ id, entries: await keptEntries(asked.ledger, id) }))
  const all = await Promise.all([...ofLedger, ...ofPacks])
  return {
    universe: universeOf(all.flatMap(({ entries }) => entries)),
    listed: new Map(all.map(({ id, entries }) => [id, worksIn(entries)])),
  }
}

async function keptEntries(ledger: Ledger, id: string): Promise<readonly Entry[]> {
  const batches: (readonly Entry[])[] = []
  for await (const { entries } of ledger.entriesAfter(id, 0)) batches.push(entries)
  return batches.flat()
}

const worksIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work.id] : [])))

export const nothingKept = (): Problem =>
  new Problem(
    'not-found',
    'no universe is kept here yet',
    'Add one with `unspoiled pack add FILE`, or name a pack with --universe.',
  )
