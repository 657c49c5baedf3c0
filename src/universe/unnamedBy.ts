import { parseRef, type RefParts } from '../model/installmentRef.js'
import type { Universe } from '../model/universe.js'
import { rowsOf } from './rowsOf.js'

/**
 * The ids of `known` entities that have no name yet for somebody who has seen no more than `revealedIn` and what is numbered
 * before it: a synopsis that names them earlier than their names are known from gives them one.
 */
export function unnamedBy(
  universe: Universe,
  revealedIn: readonly string[],
  known: ReadonlySet<string>,
): Set<string> {
  const seen = revealedIn.flatMap((ref) => parseRef(ref) ?? [])
  const unnamed = new Set(known)
  const rows = rowsOf(universe.statements)
  for (const row of rows.rowsOf(['name', 'alias'])) {
    const { subject, revealedIn: needed } = rows.statementIn(row)
    if (needed.every((ref) => isSeen(ref, seen))) unnamed.delete(subject)
  }
  for (const { id } of universe.works) unnamed.delete(id)
  return unnamed
}

function isSeen(ref: string, seen: readonly RefParts[]): boolean {
  const needed = parseRef(ref)
  return needed !== null && seen.some((part) => part.work === needed.work && isNoLater(needed, part))
}

/** A whole season or work is over with its last installment: only all of it is no earlier. */
function isNoLater(needed: RefParts, seen: RefParts): boolean {
  if (seen.number === null) return true
  if (needed.number === null) return false
  if (needed.season === null || seen.season === null)
    return needed.season === seen.season ? needed.number <= seen.number : (needed.season ?? 0) <= seen.number
  return needed.season === seen.season ? needed.number <= seen.number : needed.season < seen.season
}
