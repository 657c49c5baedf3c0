import { episodeRef, partRef, type RefParts } from '../model/installmentRef.js'
import type { Work } from '../model/work.js'
import { indexOutline } from '../universe/indexOutline.js'
import { installmentsOf } from '../universe/installmentsOf.js'

/** Expands references into the installments that somebody has to have seen for them. */
export interface OutlineUnits {
  /**
   * The installments meant, each by its own reference: empty for what the outline lacks (a ninth season of a work
   * that has two), null for a work that the outline does not know.
   */
  readonly unitsOf: (ref: RefParts) => readonly string[] | null
}

// Outlines are never changed once made.
const kept = new WeakMap<readonly Work[], OutlineUnits>()

export function outlineUnitsOf(works: readonly Work[]): OutlineUnits {
  const units = kept.get(works) ?? indexUnits(works)
  kept.set(works, units)
  return units
}

function indexUnits(works: readonly Work[]): OutlineUnits {
  const outline = indexOutline(works)
  const byId = new Map(works.map((work) => [work.id, work]))
  const unitsOf = (ref: RefParts): readonly string[] | null => {
    const work = byId.get(ref.work)
    if (work === undefined) return null
    const units = installmentsOf(outline, refOf(work, ref)) ?? []
    return ref.number === null ? withoutAnnounced(work, units) : units
  }
  return { unitsOf }
}

function refOf({ id, seasons }: Work, { season, number }: RefParts): string {
  if (number === null) return id
  // A miniseries is often counted as a first season: `1x03` of it is its third installment.
  if (season === null || (season === 1 && seasons.length === 0)) return partRef(id, number)
  return episodeRef(id, season, number)
}

/**
 * A season that is announced without installments stands for itself, and having seen all of a work does not include
 * it: nobody has seen what is not there yet. Where no season lists installments, the seasons are all there is.
 */
function withoutAnnounced({ id, seasons }: Work, units: readonly string[]): readonly string[] {
  const announced = new Set(
    seasons.flatMap(({ number, installments }) => (installments.length === 0 ? [partRef(id, number)] : [])),
  )
  return announced.size === seasons.length ? units : units.filter((unit) => !announced.has(unit))
}
