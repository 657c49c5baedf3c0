/** What the ledger knows of universes. A ledger that stays open is followed: only what is new since is read. */
import type { Ledger } from '../ledger/ledger.js'
import type { Universe } from '../model/universe.js'
import { followUniverses, type FollowedUniverses, type KnownTogether } from './followUniverses.js'

const followed = new WeakMap<Ledger, Map<string, FollowedUniverses>>()

/** What the ledger knows of a universe; an empty one where it knows none of that id. */
export async function keptUniverse(ledger: Ledger, id: string): Promise<Universe> {
  return (await keptUniverses(ledger, [id])).universe
}

/** What it knows of several, as one. */
export async function keptUniverses(ledger: Ledger, ids: readonly string[]): Promise<KnownTogether> {
  const ofLedger = followed.get(ledger) ?? new Map<string, FollowedUniverses>()
  followed.set(ledger, ofLedger)
  const key = JSON.stringify(ids.toSorted())
  const following = ofLedger.get(key) ?? followUniverses(ledger, ids)
  ofLedger.set(key, following)
  return following.latest()
}
