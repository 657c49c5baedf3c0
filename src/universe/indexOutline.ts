import { episodeRef, partRef } from '../model/installmentRef.js'
import type { Installment, Work } from '../model/work.js'

/** What every reference to a work, season or installment covers: see `installmentsOf`. */
export interface Outline {
  readonly installments: ReadonlyMap<string, readonly string[]>
}

/** Makes `installmentsOf` fast: done once for each set of works. */
export function indexOutline(works: readonly Work[]): Outline {
  const installments = new Map<string, readonly string[]>()
  const add = (whole: string, parts: readonly string[]): readonly string[] => {
    // What lists no parts is one installment itself: an announced season must not count as seen.
    const covered = parts.length === 0 ? [whole] : parts
    installments.set(whole, covered)
    return covered
  }
  const addEach = (items: readonly Installment[], refOf: (number: number) => string): readonly string[] =>
    items.flatMap(({ number }) => add(refOf(number), []))

  for (const work of works) {
    const ofSeasons = work.seasons.flatMap((season) =>
      add(
        partRef(work.id, season.number),
        addEach(season.installments, (number) => episodeRef(work.id, season.number, number)),
      ),
    )
    add(work.id, [...ofSeasons, ...addEach(work.installments, (number) => partRef(work.id, number))])
  }
  return { installments }
}
