import { installmentName } from '../../horizon/installmentNames.js'
import { datedUnitsOf, type DatedUnit } from '../../horizon/datedUnits.js'
import { releaseRankOf } from '../../horizon/releaseRank.js'
import type { Visible } from '../../horizon/visible.js'
import { workOf } from '../../model/installmentRef.js'
import type { Work } from '../../model/work.js'
import { workWithId } from '../../universe/workWithId.js'
import { namedPlace } from '../namedPlace.js'
import type { NextPlace } from '../nextPlace.js'
import { namerFor } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { seenOutline } from '../workProgress.js'
import { reasonsFor, type Reason, type Seen } from './reasons.js'
import { watchOrder, type WatchOrder } from './watchOrder.js'

/** What to watch next, the first thing first. It never says how much is left. */
export interface Next {
  /** “release order”, “The road to The Defenders”. */
  readonly order: string
  /** Whether the reader has begun anything. */
  readonly hasBegun: boolean
  readonly steps: readonly Step[]
}

/** The next installment of one work. */
export interface Step extends NextPlace {
  /** Whether some of it has been seen. */
  readonly isBegun: boolean
  readonly because: readonly Reason[]
}

/**
 * The next installment of every work that the reader has begun, of those that lead on from them, and of the order that
 * they ask for; where nothing has been begun, the first of all.
 * @returns null where no order that they may know of is called so
 */
export function nextFor(visible: Visible, { seen, order: asked }: Question): Next | null {
  const order = watchOrder(visible, asked)
  if (order === null) return null
  const progress = progressIn(visible, seen)
  const firsts = firstUnseen(order, progress)
  const [first] = firsts
  const hasBegun = progress.followed.size > 0
  const candidates = (hasBegun ? firsts : firsts.slice(0, 1)).map((unit): Candidate => ({
    unit,
    because: [...placeInOrder(unit, order, progress), ...reasonsFor(unit, progress)],
  }))
  const isNext = ({ unit, because }: Candidate): boolean =>
    !hasBegun || progress.follows(unit) || because.length > 0 || (order.isWritten && unit === first)
  const steps = candidates.filter(isNext).map((candidate) => stepFor(candidate, progress))
  return { order: order.name, hasBegun, steps: hasBegun ? inTurn(steps, order, progress) : steps }
}

/** Nothing comes before what one has begun for no other reason than that somebody one knows is in it, or without a date. */
function inTurn(steps: readonly Step[], { isWritten }: WatchOrder, { follows }: Progress): readonly Step[] {
  const isNext = ({ ref, released, because }: Step): boolean =>
    released !== null && (follows(ref) || because.some(({ kind }) => kind === 'builds-on'))
  const first = isWritten ? undefined : steps.find(isNext)
  return first === undefined ? steps : [first, ...steps.filter((step) => step !== first)]
}

interface Progress extends Seen {
  readonly hasSeen: (unit: string) => boolean
  readonly follows: (unit: string) => boolean
  readonly releasedOn: (unit: string) => string | null
}

function progressIn(visible: Visible, seen: readonly string[]): Progress {
  const { works } = visible
  const { hasSeen } = seenOutline(visible, seen)
  const unitsOf = (id: string): readonly DatedUnit[] => datedUnitsIn(workWithId(works, id))
  const hasBegunUnit = ({ unit }: DatedUnit): boolean => hasSeen(`${unit}@00:00:00`)
  const marked = new Set(seen.map(workOf))
  const followed = new Set([...marked].filter((id) => unitsOf(id).some(hasBegunUnit)))
  const releasedOn = (ref: string): string | null =>
    unitsOf(workOf(ref)).find(({ unit }) => unit === ref)?.released ?? null
  const rank = releaseRankOf(works)
  return {
    visible,
    namer: namerFor(visible),
    followed,
    hasSeen,
    hasBegun: (ref) =>
      unitsOf(workOf(ref)).some(
        (each) => (each.unit === ref || each.unit.startsWith(`${ref}x`)) && hasBegunUnit(each),
      ),
    follows: (unit) => followed.has(workOf(unit)),
    releasedOn,
    lastSeenBefore: (work, unit) => {
      // What has no date is not out yet: it comes after everything that has one, and nothing builds on it.
      const isBefore = (each: DatedUnit): boolean =>
        each.released !== null && (releasedOn(unit) === null || rank([each.unit]) < rank([unit]))
      const last = unitsOf(work).findLast(isBefore)
      return last !== undefined && hasSeen(last.unit) ? last.unit : null
    },
  }
}

const datedUnitsIn = (work: Work | undefined): readonly DatedUnit[] =>
  work === undefined ? [] : datedUnitsOf(work)

/** The first installment of each work that has not been seen whole, in the order. */
function firstUnseen({ units }: WatchOrder, { hasSeen }: Progress): string[] {
  const byWork = new Map<string, string>()
  for (const unit of units) {
    const work = workOf(unit)
    if (!byWork.has(work) && !hasSeen(unit)) byWork.set(work, unit)
  }
  return [...byWork.values()]
}

/** What may be next: few of many works are, so nothing else is told of them before. */
interface Candidate {
  readonly unit: string
  readonly because: readonly Reason[]
}

function stepFor({ unit, because }: Candidate, progress: Progress): Step {
  const { visible } = progress
  return {
    ...namedPlace(visible, unit),
    name: installmentName(visible, unit),
    released: progress.releasedOn(unit),
    isBegun: progress.hasBegun(unit),
    because,
  }
}

/** “it comes after Daredevil 1x13 in “The road to The Defenders””, where that has been seen. */
function placeInOrder(unit: string, { name, units, isWritten }: WatchOrder, progress: Progress): Reason[] {
  const before = isWritten ? units[units.indexOf(unit) - 1] : undefined
  if (before === undefined || !progress.hasSeen(before)) return []
  if (workOf(before) === workOf(unit)) return []
  return [
    {
      kind: 'order',
      words: `it comes after ${namedPlace(progress.visible, before).words} in ${name}`,
      statements: [],
    },
  ]
}
