import { parseRef, type RefParts } from './installmentRef.js'

/**
 * Whether whoever has seen `seen`, and of the same works all that is numbered before it, has seen all of `needed`. By number
 * and not by date, because it is asked where there may be no outline.
 */
export function isRevealedBy(needed: readonly string[], seen: readonly string[]): boolean {
  const parts = seen.flatMap((ref) => parseRef(ref) ?? [])
  return needed.every((ref) => {
    const part = parseRef(ref)
    return part !== null && parts.some((each) => each.work === part.work && isNoLater(part, each))
  })
}

/** A season is over with its last installment only, a work with its last season; specials, season 0, come at any time. */
function isNoLater(needed: RefParts, seen: RefParts): boolean {
  if (seen.number === null) return true
  if (needed.number === null) return false
  if (isSpecial(needed) !== isSpecial(seen)) return false
  if (needed.season === seen.season) return needed.number <= seen.number
  // `work/2`, which is a season here, against `work/2x03`
  if (seen.season === null) return (needed.season ?? 0) <= seen.number
  return (needed.season ?? needed.number) < seen.season
}

const isSpecial = ({ season, number }: RefParts): boolean => (season ?? number) === 0
