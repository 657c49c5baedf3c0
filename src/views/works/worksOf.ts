import { datedUnitsOf } from '../../horizon/datedUnits.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { workOf } from '../../model/installmentRef.js'
import type { ReaderList } from '../../model/readerRecord.js'
import type { Work, WorkKind } from '../../model/work.js'
import { byMoment } from '../byMoment.js'
import { listPart } from '../listPart.js'
import { nextPlace, type NextPlace } from '../nextPlace.js'
import type { OwnRecord, Question } from '../outlet.js'
import { seenOutline, type SeenOutline, type WorkProgress } from '../workProgress.js'

/** How the list may be ordered; ties go by name, then by id. */
export const WORKS_ORDERS = ['name', 'release', 'progress'] as const
export type WorksOrder = (typeof WORKS_ORDERS)[number]

/** The works of a universe, and how far the reader is in each. */
export interface Works {
  readonly order: WorksOrder
  readonly works: readonly ListedWork[]
  /** What to go on after; null at the end of the list. */
  readonly next: string | null
}

export interface ListedWork extends Named, Omit<WorkProgress, 'next'> {
  readonly format: WorkKind
  /** EDTF: when the first of it came out; null where no date is known. */
  readonly released: string | null
  readonly next: NextPlace | null
  /** The list on which the reader keeps it; null for none. */
  readonly list: ReaderList | null
  /** ISO 8601 date: when the reader last saw something of it; null where no day is kept. */
  readonly lastSeenOn: string | null
}

/**
 * Every work that the outline lists.
 * @param question whose `order` is one of WORKS_ORDERS, by name where it is absent, and whose `kind` leaves out the others
 * @returns null where there is no such order
 */
export function worksOf(visible: Visible, question: Question): Works | null {
  const { seen, order: asked = 'name', kind, own } = question
  const order = WORKS_ORDERS.find((each) => each === asked)
  if (order === undefined) return null
  const outline = seenOutline(visible, seen)
  const { progressIn } = outline
  const days = lastDaysOf(outline, own?.marks ?? [])
  const listed = visible.works
    .filter((work) => kind === undefined || work.kind === kind)
    .map((work): Sortable => ({ work, progress: progressIn(work), lastSeenOn: days.get(work.id) ?? null }))
    .toSorted((a, b) => ORDERS[order](a, b) || byName(a, b))
  const { things, next } = listPart(listed, ({ work }) => work.id, question)
  const lists = new Map(own?.listed.map(({ work, list }) => [work, list]))
  return { order, works: things.map(listedWork), next }

  function listedWork({ work, progress, lastSeenOn }: Sortable): ListedWork {
    const { next: unseen, ...rest } = progress
    return {
      kind: 'work',
      id: work.id,
      name: work.name,
      format: work.kind,
      released: firstReleased(work),
      ...rest,
      next: unseen === null ? null : nextPlace(visible, work, unseen),
      list: lists.get(work.id) ?? null,
      lastSeenOn,
    }
  }
}

/** What the order of a list follows from. */
interface Sortable {
  readonly work: Work
  readonly progress: WorkProgress
  readonly lastSeenOn: string | null
}

// Works are never changed once made.
const firstDays = new WeakMap<Work, string | null>()

function firstReleased(work: Work): string | null {
  const known = firstDays.get(work)
  if (known !== undefined) return known
  const days = [work.released, ...datedUnitsOf(work).map(({ released }) => released)]
  const first = days.toSorted(byMoment)[0] ?? null
  firstDays.set(work, first)
  return first
}

interface LastDays {
  readonly marks: OwnRecord['marks']
  readonly days: ReadonlyMap<string, string>
}

// Neither what has been seen nor marks are changed once made.
const lastDays = new WeakMap<SeenOutline, LastDays>()

/** By work the day on which something of it that counts as seen was marked last. */
function lastDaysOf(outline: SeenOutline, marks: OwnRecord['marks']): ReadonlyMap<string, string> {
  const known = lastDays.get(outline)
  if (known?.marks === marks) return known.days
  const days = daysIn(marks.filter(({ ref }) => outline.hasSeen(ref)))
  lastDays.set(outline, { marks, days })
  return days
}

function daysIn(marks: OwnRecord['marks']): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { ref, seenOn } of marks) {
    const work = workOf(ref)
    if ((days.get(work) ?? '') < seenOn) days.set(work, seenOn)
  }
  return days
}

type Order = (a: Sortable, b: Sortable) => number

const ORDERS: Readonly<Record<WorksOrder, Order>> = {
  name: () => 0,
  release: (a, b) => byMoment(firstReleased(a.work), firstReleased(b.work)),
  /** What one is in the middle of first, what one saw last before the rest; what is finished last. */
  progress: (a, b) =>
    STATES.indexOf(a.progress.state) - STATES.indexOf(b.progress.state) ||
    compare(b.lastSeenOn ?? '', a.lastSeenOn ?? ''),
}

const STATES: readonly WorkProgress['state'][] = ['watching', 'not-begun', 'finished']

/** Compared by code units: the same order in every locale. */
const byName: Order = ({ work: a }, { work: b }) =>
  compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
