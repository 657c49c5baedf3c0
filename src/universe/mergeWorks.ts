import { boundsOf } from '../model/moment.js'
import type { Installment, Season, Work } from '../model/work.js'

/**
 * One outline from two of the same work: all seasons and installments of both, and of two dates the earlier. Gives
 * the same whichever of the two comes first.
 */
export function mergeWorks(a: Work, b: Work): Work {
  const name = a.name < b.name ? a.name : b.name
  const seasons = unite([...a.seasons, ...b.seasons], mergeSeasons)
  const identifiers = [...new Set([...(a.identifiers ?? []), ...(b.identifiers ?? [])])].toSorted()
  return {
    id: a.id,
    kind: a.kind < b.kind ? a.kind : b.kind,
    name,
    otherNames: [...new Set([a.name, b.name, ...a.otherNames, ...b.otherNames])]
      .filter((other) => other !== name)
      .toSorted(),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    released: earlier(a.released, b.released),
    seasons,
    // Only one of the two is ever filled, because `work/3` means the season where there are seasons.
    installments: seasons.length > 0 ? [] : unite([...a.installments, ...b.installments], mergeInstallments),
  }
}

const mergeSeasons = (a: Season, b: Season): Season => ({
  number: a.number,
  installments: unite([...a.installments, ...b.installments], mergeInstallments),
})

const mergeInstallments = (a: Installment, b: Installment): Installment => ({
  number: a.number,
  released: earlier(a.released, b.released),
})

/** Those with the same number as one, in the order of their numbers. */
function unite<T extends { readonly number: number }>(
  items: readonly T[],
  merge: (a: T, b: T) => T,
): readonly T[] {
  const byNumber = new Map<number, T>()
  for (const item of items) byNumber.set(item.number, merge(byNumber.get(item.number) ?? item, item))
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number)
}

/** Of two dates the one that begins earlier: what counts as out too early is hidden too much, never too little. */
function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return sortKey(a) <= sortKey(b) ? a : b
}

const sortKey = (moment: string): string => `${boundsOf(moment)?.first ?? ''} ${moment}`
