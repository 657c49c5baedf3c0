import { datedUnitsOf } from '../horizon/datedUnits.js'
import { NOTHING_SEEN } from '../horizon/horizon.js'
import { seesFor } from '../horizon/sees.js'
import type { Visible } from '../horizon/visible.js'
import { parseRef, workOf } from '../model/installmentRef.js'
import type { Work } from '../model/work.js'

/** How far a reader is in one work. Specials (season 0) count only where there is nothing else. */
export interface WorkProgress {
  /** How many of its installments have been seen whole. */
  readonly seen: number
  /** How many the outline lists, as far as the reader wants to know of it. */
  readonly total: number
  /** `finished` where nothing is left, announced seasons included. */
  readonly state: 'not-begun' | 'watching' | 'finished'
  /** The reference of the first that has not been seen whole, an announced season at the end; null where none is left. */
  readonly next: string | null
}

/** What a reader has seen of the outline that they may know of. */
export interface SeenOutline {
  /** Whether all that a reference stands for has been seen. */
  readonly hasSeen: (ref: string) => boolean
  readonly progressIn: (work: Work) => WorkProgress
}

const kept = new WeakMap<Visible, { readonly seen: readonly string[]; readonly outline: SeenOutline }>()

/** @param seen references, as `parseSeen` gives them */
export function seenOutline(visible: Visible, seen: readonly string[]): SeenOutline {
  const before = kept.get(visible)
  if (before !== undefined && isSame(before.seen, seen)) return before.outline
  const outline = outlineSeen(visible, seen)
  kept.set(visible, { seen, outline })
  return outline
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((ref, place) => ref === b[place]))

function outlineSeen({ works }: Visible, seen: readonly string[]): SeenOutline {
  const sees = seesFor({ ...NOTHING_SEEN, seen }, works)
  const hasSeen = (ref: string): boolean => sees([ref])
  // Of most works of a large universe nothing has been seen, and none of their installments need be looked at.
  const marked = new Set(seen.map(workOf))
  const known = new Map<string, WorkProgress>()
  const progressIn = (work: Work): WorkProgress => {
    const progress = known.get(work.id) ?? progressOf(work, marked.has(work.id) ? hasSeen : () => false)
    known.set(work.id, progress)
    return progress
  }
  return { hasSeen, progressIn }
}

function progressOf(work: Work, hasSeen: (ref: string) => boolean): WorkProgress {
  const { units, listed } = countedUnitsOf(work)
  const seen = listed.filter(hasSeen).length
  const next = units.find((unit) => !hasSeen(unit)) ?? null
  const hasBegun = (): boolean => units.some((unit) => hasSeen(`${unit}@00:00:00`))
  const state = next === null ? 'finished' : seen > 0 || hasBegun() ? 'watching' : 'not-begun'
  return { seen, total: listed.length, state, next }
}

/** The installments that count, those of them that are not only an announced season. */
interface CountedUnits {
  readonly units: readonly string[]
  readonly listed: readonly string[]
}

// Works are never changed once made.
const keptUnits = new WeakMap<Work, CountedUnits>()

function countedUnitsOf(work: Work): CountedUnits {
  const before = keptUnits.get(work)
  if (before !== undefined) return before
  const all = datedUnitsOf(work).map(({ unit }) => unit)
  const regular = all.filter((unit) => !isSpecial(work, unit))
  const units = regular.length === 0 ? all : regular
  const announced = new Set(
    work.seasons.flatMap(({ number, installments }) =>
      installments.length === 0 ? [`${work.id}/${number}`] : [],
    ),
  )
  const listed = units.filter((unit) => !announced.has(unit))
  const counted = { units, listed: listed.length === 0 ? units : listed }
  keptUnits.set(work, counted)
  return counted
}

function isSpecial({ seasons }: Work, unit: string): boolean {
  const parts = parseRef(unit)
  return seasons.length > 0 && (parts?.season ?? parts?.number) === 0
}
