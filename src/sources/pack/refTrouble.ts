import { episodeRef, parseRef, partRef, wholeRef, type RefParts } from '../../model/installmentRef.js'
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
  if (thing.work === null) return null
  return outlineTrouble(wholeRef(ref), parts, thing.work) ?? timeTrouble(ref, parts, thing.work)
}

function outlineTrouble(ref: string, parts: RefParts, work: PackWork): Trouble | null {
  if (parts.number === null) return null
  if (!isOutlined(work)) {
    const hint = `List its seasons or installments, or write ${work.id} for all of it.`
    return { message: `${shown(ref)} is unknown: ${shown(work.id)} lists no installments.`, hint }
  }
  const ofSeasons = (work.seasons ?? []).length > 0
  return parts.season === null && ofSeasons
    ? partTrouble(work, { season: parts.number, number: null })
    : partTrouble(work, { season: parts.season, number: parts.number })
}

/** A time is one of an installment: of a season or a series nobody could tell whose. */
function timeTrouble(ref: string, { season, number, atSeconds }: RefParts, work: PackWork): Trouble | null {
  if (atSeconds === null) return null
  const isOne = number === null ? !isOutlined(work) : season !== null || (work.seasons ?? []).length === 0
  if (isOne) return null
  const message = `${shown(ref)} has a time, but ${shown(wholeRef(ref))} is more than one installment.`
  return { message, hint: 'Name the installment, as in work/1x03@00:32:10, or leave the time out.' }
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
