import { episodeRef, partRef } from '../model/installmentRef.js'
import type { Season, Work } from '../model/work.js'

/** An installment by its own reference, with its release date. */
export interface DatedUnit {
  readonly unit: string
  /** EDTF; null where none is known. */
  readonly released: string | null
}

/**
 * The installments of a work in their order. A work without any is one itself, and so is a season that is announced
 * without installments.
 */
export function datedUnitsOf(work: Work): readonly DatedUnit[] {
  const units = kept.get(work) ?? unitsIn(work)
  kept.set(work, units)
  return units
}

// Works are never changed once made.
const kept = new WeakMap<Work, readonly DatedUnit[]>()

function unitsIn({ id, released, seasons, installments }: Work): DatedUnit[] {
  if (seasons.length > 0) return inOrder(seasons).flatMap((season) => unitsOfSeason(id, season))
  if (installments.length === 0) return [{ unit: id, released }]
  return inOrder(installments).map((each) => ({ unit: partRef(id, each.number), released: each.released }))
}

function unitsOfSeason(work: string, { number, installments }: Season): DatedUnit[] {
  if (installments.length === 0) return [{ unit: partRef(work, number), released: null }]
  return inOrder(installments).map((each) => ({
    unit: episodeRef(work, number, each.number),
    released: each.released,
  }))
}

const inOrder = <T extends { readonly number: number }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.number - b.number)
