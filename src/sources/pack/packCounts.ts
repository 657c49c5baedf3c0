import type { Pack } from './pack.js'

/** How much of each a pack holds. */
export interface PackCounts {
  readonly works: number
  /** Those that are listed: a film, which is its own installment, is counted among the works. */
  readonly installments: number
  readonly entities: number
  readonly statements: number
  readonly orders: number
}

export function packCounts(pack: Pack): PackCounts {
  const works = pack.works ?? []
  const lists = works.flatMap((work) => [work, ...(work.seasons ?? [])])
  return {
    works: works.length,
    installments: lists.flatMap(({ installments }) => installments ?? []).length,
    entities: pack.entities?.length ?? 0,
    statements: pack.statements?.length ?? 0,
    orders: pack.orders?.length ?? 0,
  }
}
