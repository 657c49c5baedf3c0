import { episodeRef, parseRef, partRef } from '../../model/installmentRef.js'
import type { Trouble } from './fault.js'
import type { PackInstallment, PackWork } from './pack.js'
import { shown } from './shown.js'
import type { SoundParts } from './soundParts.js'

/** What is wrong with a reference to a work, season or installment of the pack; null when nothing is. */
export function refTrouble(ref: string, { named, workIds }: SoundParts): Trouble | null {
  const parts = parseRef(ref)
  if (parts === null) return { message: `${shown(ref)} is not a reference.`, hint: 'Write it as work/1x03.' }
  const thing = named.get(parts.work)
  if (thing === undefined || (thing.kind !== 'work' && thing.kind !== null)) {
    return noWork(parts.work, workIds)
  }
  if (thing.work === null || parts.number === null) return null
  if (!isOutlined(thing.work)) {
    const hint = `List its seasons or installments, or write ${thing.work.id} for all of it.`
    return { message: `${shown(ref)} is unknown: ${shown(thing.work.id)} lists no installments.`, hint }
  }
  const ofSeasons = (thing.work.seasons ?? []).length > 0
  return parts.season === null && ofSeasons
    ? partTrouble(thing.work, { season: parts.number, number: null })
    : partTrouble(thing.work, { season: parts.season, number: parts.number })
}

/** What is wrong with speaking of this season and installment of a work that lists them; null when nothing is. */
export function partTrouble(
  work: PackWork,
  { season, number }: { readonly season: number | null; readonly number: number | null },
): Trouble | null {
  const seasons = work.seasons ?? []
  if (season === null) {
    if (seasons.length === 0) return number === null ? null : noNumber(work, number)
    return { message: `${shown(work.id)} has seasons.`, hint: 'Say which season the installment belongs to.' }
  }
  if (seasons.length === 0) {
    const hint = number === null ? `Write ${work.id} for all of it.` : `Write ${partRef(work.id, number)}.`
    return { message: `${shown(work.id)} has no seasons.`, hint }
  }
  const found = seasons.find((each) => each.number === season)
  if (found === undefined) {
    const hint = `It lists ${listed('season', seasons)}. If season ${season} exists, add it to them.`
    return { message: `${shown(work.id)} has no season ${season}.`, hint }
  }
  const installments = found.installments ?? []
  if (number === null || installments.some((each) => each.number === number)) return null
  return missing(episodeRef(work.id, season, number), `season ${season}`, installments)
}

/** Whether a work says what it consists of. */
export const isOutlined = (work: PackWork): boolean =>
  (work.seasons ?? []).length > 0 || (work.installments ?? []).length > 0

function noNumber(work: PackWork, number: number): Trouble | null {
  const installments = work.installments ?? []
  if (installments.some((each) => each.number === number)) return null
  return missing(partRef(work.id, number), shown(work.id), installments)
}

const missing = (ref: string, whole: string, installments: readonly PackInstallment[]): Trouble => ({
  message: `${shown(ref)} does not exist: ${whole} lists ${listed('installment', installments)}.`,
  hint: 'Correct the number, or add the installment to the list.',
})

/** `13 installments, 1 to 13`. */
function listed(kind: string, items: readonly { readonly number: number }[]): string {
  const [first] = items
  if (first === undefined) return `no ${kind}s`
  if (items.length === 1) return `one ${kind}, ${first.number}`
  let [least, most] = [first.number, first.number]
  for (const { number } of items) [least, most] = [Math.min(least, number), Math.max(most, number)]
  return `${items.length} ${kind}s, ${least} to ${most}`
}

const noWork = (typed: string, among: readonly string[]): Trouble => ({
  message: `No work has the id ${shown(typed)}.`,
  hint: 'Add it to `works`, or correct the id.',
  meant: { typed, among },
})
