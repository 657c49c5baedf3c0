import { boundsOf } from '../model/moment.js'
import type { Dated, Installment, Season, Work } from '../model/work.js'

/**
 * One outline from two of the same work: all seasons and installments of both, and of two dates the one said last. Gives
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
    ...dateOf(a, b),
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
  ...dateOf(a, b),
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

/**
 * Of two dates the one said last, for what is put off has two; a date that nobody says when gives way. Of dates said at
 * once the one that begins earlier: what counts as out too early is hidden too much, never too little.
 */
function dateOf(a: Dated, b: Dated): Dated {
  const [first] = [a, b].filter(({ released }) => released !== null).toSorted(bySaid)
  if (first === undefined) return { released: null }
  const { released, said } = first
  return { released, ...(said !== undefined && { said }) }
}

const bySaid = (a: Dated, b: Dated): number =>
  compare(sortKey(b.said), sortKey(a.said)) || compare(sortKey(a.released), sortKey(b.released))

const sortKey = (moment: string | null = null): string =>
  moment === null ? '' : `${boundsOf(moment)?.first ?? ''} ${moment}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
