import { parseRef } from '../model/installmentRef.js'
import type { RevealPlace } from '../universe/revealPlaces.js'
import { byLateness, whereLearnt, type Learnt } from './whereLearnt.js'
import type { Visible } from './visible.js'

/** In which order a viewer of an outline learns what lies at each reveal place. */
export interface LearntOrder {
  /** By number of a reveal place where among `learnt` it lies. */
  readonly ranks: Uint32Array
  /** Each once, the earliest first. */
  readonly learnt: readonly Learnt[]
  /** By place in `learnt` the numbers of the reveal places that lie there. */
  readonly placesAt: readonly (readonly number[])[]
  /** Places in `learnt` by the work that one learns there. */
  readonly inWork: ReadonlyMap<string, readonly number[]>
}

/** The visible rows that are learnt in one place of `learnt`, in no order; none of what is public. */
export function rowsLearntAt(visible: Visible, rank: number): number[] {
  const places = learntOrderOf(visible).placesAt[rank] ?? []
  return places.flatMap((place) => visible.statements.rowsRevealedAt(place))
}

// An outline is never changed once made, and reveal places are only ever added: the same for all readers of the outline.
const kept = new WeakMap<Visible['works'], WeakMap<readonly RevealPlace[], LearntOrder>>()

/** Where everything is learnt, so that rows are put in order without making statements of them. */
export function learntOrderOf(visible: Visible): LearntOrder {
  const { places } = visible.statements.columns.places
  const byPlaces = kept.get(visible.works) ?? new WeakMap<readonly RevealPlace[], LearntOrder>()
  kept.set(visible.works, byPlaces)
  const known = byPlaces.get(places)
  if (known?.ranks.length === places.length) return known
  const order = orderOf(visible, places)
  byPlaces.set(places, order)
  return order
}

function orderOf(visible: Visible, places: readonly RevealPlace[]): LearntOrder {
  const byRef = new Map<string | null, Learnt>()
  const refs = places.map(({ revealedIn }) => {
    const learnt = whereLearnt(visible, revealedIn)
    if (!byRef.has(learnt.ref)) byRef.set(learnt.ref, learnt)
    return learnt.ref
  })
  const learnt = [...byRef.values()].toSorted(byLateness)
  const rankOf = new Map(learnt.map(({ ref }, rank) => [ref, rank]))
  const ranks = Uint32Array.from(refs, (ref) => rankOf.get(ref) ?? 0)
  const placesAt = learnt.map((): number[] => [])
  for (const [place, rank] of ranks.entries()) placesAt[rank]?.push(place)
  return { ranks, learnt, placesAt, inWork: byWork(learnt) }
}

function byWork(learnt: readonly Learnt[]): ReadonlyMap<string, readonly number[]> {
  const inWork = new Map<string, number[]>()
  for (const [rank, { ref }] of learnt.entries()) {
    const work = ref === null ? undefined : parseRef(ref)?.work
    if (work === undefined) continue
    const there = inWork.get(work)
    if (there === undefined) inWork.set(work, [rank])
    else there.push(rank)
  }
  return inWork
}
