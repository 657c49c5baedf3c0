import type { ViewedPart, Viewing } from '../exports/viewing.js'
import { findPart } from './findPart.js'
import { findWork } from './findWork.js'
import type { ListedWork, Listing } from './listing.js'
import type { MatchedPlace } from './meetViewing.js'

/** Everything that a viewing may be, as the outlines have it: what a reader chooses from where nobody else can say. */
export function candidatesOf(viewing: Viewing, listings: readonly Listing[]): readonly MatchedPlace[] {
  const found = findWork(viewing, listings)
  if (found.kind === 'unlisted') return []
  return found.places.flatMap((each) =>
    partsOf(viewing.part, each).flatMap((part) => {
      const parts = findPart(part, each)
      return parts.kind === 'found' ? parts.refs.map((ref) => ({ universe: each.listing.universe, ref })) : []
    }),
  )
}

/** An episode that is counted through all of a work may be in each of its seasons. */
function partsOf(part: ViewedPart, { work }: ListedWork): readonly ViewedPart[] {
  if (part.kind !== 'episode' || part.season !== null || work.seasons.length === 0) return [part]
  return work.seasons.map(({ number }) => ({ ...part, season: number }))
}
