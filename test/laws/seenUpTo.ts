import type { Entry } from '../../src/model/entry.js'
import { unitsOf } from './unitsOf.js'

/** The installments of each work up to a share of them, 0 to 1. */
export function seenUpTo(entries: readonly Entry[], share: number): string[] {
  const works = entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work.id] : []))
  return works.flatMap((work) => {
    const units = unitsOf(entries, work)
    return units.slice(0, Math.round(units.length * share))
  })
}
