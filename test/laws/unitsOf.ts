import type { Entry } from '../../src/model/entry.js'
import type { Work } from '../../src/model/work.js'

/** The installments that a reference covers, by the outlines among the entries; none for what no outline lists. */
export function unitsOf(entries: readonly Entry[], ref: string): readonly string[] {
  const byRef = kept.get(entries) ?? allUnits(entries)
  kept.set(entries, byRef)
  return byRef.get(ref) ?? []
}

const kept = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly string[]>>()

function allUnits(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const works = entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work] : []))
  return new Map(works.flatMap(unitsOfWork))
}

function unitsOfWork({ id, seasons, installments }: Work): [ref: string, units: string[]][] {
  const ofSeasons = seasons.map(({ number, installments: all }): [string, string[]] => [
    `${id}/${number}`,
    all.map((each) => `${id}/${number}x${String(each.number).padStart(2, '0')}`),
  ])
  const parts = installments.map((each) => `${id}/${each.number}`)
  const units = [...ofSeasons.flatMap(([, all]) => all), ...parts]
  const singles = units.map((unit): [string, string[]] => [unit, [unit]])
  return [[id, units.length === 0 ? [id] : units], ...ofSeasons, ...singles]
}
