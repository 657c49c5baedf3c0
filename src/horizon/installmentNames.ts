import { episodeRef, partRef } from '../model/installmentRef.js'
import { identitiesOf } from './identities.js'
import { releaseRankOf } from './releaseRank.js'
import type { Visible } from './visible.js'

const kept = new WeakMap<Visible, Map<string, ReadonlyMap<string, string>>>()

/**
 * The name of a season or installment that the reader may see; null where there is none. Of several the one revealed
 * last in release order, then the longest, then the first by code units.
 * @param ref canonical: `jessica-jones/1x06`
 */
export function installmentName(visible: Visible, ref: string): string | null {
  const work = ref.slice(0, ref.lastIndexOf('/'))
  const byWork = kept.get(visible) ?? new Map<string, ReadonlyMap<string, string>>()
  kept.set(visible, byWork)
  const names = byWork.get(work) ?? gather(visible, work)
  byWork.set(work, names)
  return names.get(ref) ?? null
}

/** The names in one work: a universe has many, and an answer few. */
function gather(visible: Visible, work: string): ReadonlyMap<string, string> {
  const rank = releaseRankOf(visible.works)
  const { shownAs, membersOf } = identitiesOf(visible)
  const best = new Map<string, { readonly name: string; readonly rank: number }>()
  const { statements } = visible
  for (const row of statements.rowsNaming(shownAs(work) === work ? membersOf(work) : [])) {
    const place = statements.placeOf(row)
    if (place === undefined || (place.season === null && place.installment === null)) continue
    const { predicate, season, installment, value, negated, revealedIn } = statements.statementIn(row)
    if (predicate !== 'name' || value === null || negated) continue
    const ref = refOf(work, season, installment)
    const before = ref === null ? undefined : best.get(ref)
    const named = { name: value, rank: rank(revealedIn) }
    if (ref !== null && (before === undefined || isBetter(named, before))) best.set(ref, named)
  }
  return new Map([...best].map(([ref, { name }]) => [ref, name]))
}

function refOf(work: string, season: number | null, installment: number | null): string | null {
  if (installment === null) return season === null ? null : partRef(work, season)
  return season === null ? partRef(work, installment) : episodeRef(work, season, installment)
}

function isBetter(
  a: { readonly name: string; readonly rank: number },
  b: { readonly name: string; readonly rank: number },
): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank
  return a.name.length !== b.name.length ? a.name.length > b.name.length : a.name < b.name
}
