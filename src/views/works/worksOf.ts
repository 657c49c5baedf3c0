import { datedUnitsOf } from '../../horizon/datedUnits.js'
import { installmentName } from '../../horizon/installmentNames.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { parseRef } from '../../model/installmentRef.js'
import type { ReaderList } from '../../model/readerRecord.js'
import type { Work, WorkKind } from '../../model/work.js'
import { byMoment } from '../byMoment.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import type { OwnRecord, Question } from '../outlet.js'
import { seenOutline, type WorkProgress } from '../workProgress.js'

/** How the list may be ordered; ties go by name, then by id. */
export const WORKS_ORDERS = ['name', 'release', 'progress'] as const
export type WorksOrder = (typeof WORKS_ORDERS)[number]

/** The works of a universe, and how far the reader is in each. */
export interface Works {
  readonly order: WorksOrder
  readonly works: readonly ListedWork[]
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

/** The next installment that the reader has not seen. */
export interface NextPlace extends NamedPlace {
  /** Null where the reader may not see it yet. */
  readonly name: string | null
  /** EDTF; null where no date is known. */
  readonly released: string | null
}

/**
 * Every work that the outline lists.
 * @param question whose `order` is one of WORKS_ORDERS, by name where it is absent, and whose `kind` leaves out the others
 * @returns null where there is no such order
 */
export function worksOf(
  visible: Visible,
  { seen, order: asked = 'name', kind, own }: Question,
): Works | null {
  const order = WORKS_ORDERS.find((each) => each === asked)
  if (order === undefined) return null
  const { progressIn, hasSeen } = seenOutline(visible, seen)
  const lists = new Map(own?.listed.map(({ work, list }) => [work, list]))
  const days = lastDaysOf(own?.marks.filter(({ ref }) => hasSeen(ref)) ?? [])
  const listed = visible.works
    .filter((work) => kind === undefined || work.kind === kind)
    .map((work) => listedWork(work, progressIn(work)))
  return { order, works: listed.toSorted((a, b) => ORDERS[order](a, b) || byName(a, b)) }

  function listedWork(work: Work, { next, ...progress }: WorkProgress): ListedWork {
    return {
      kind: 'work',
      id: work.id,
      name: work.name,
      format: work.kind,
      released: firstReleased(work),
      ...progress,
      next: next === null ? null : nextPlace(visible, work, next),
      list: lists.get(work.id) ?? null,
      lastSeenOn: days.get(work.id) ?? null,
    }
  }
}

/** @param ref of an installment of the work */
export function nextPlace(visible: Visible, work: Work, ref: string): NextPlace {
  const released = datedUnitsOf(work).find(({ unit }) => unit === ref)?.released ?? null
  return { ...namedPlace({ works: [work] }, ref), name: installmentName(visible, ref), released }
}

const firstReleased = (work: Work): string | null =>
  [work.released, ...datedUnitsOf(work).map(({ released }) => released)].toSorted(byMoment)[0] ?? null

function lastDaysOf(marks: OwnRecord['marks']): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { ref, seenOn } of marks) {
    const work = parseRef(ref)?.work ?? ref
    if ((days.get(work) ?? '') < seenOn) days.set(work, seenOn)
  }
  return days
}

type Order = (a: ListedWork, b: ListedWork) => number

const ORDERS: Readonly<Record<WorksOrder, Order>> = {
  name: () => 0,
  release: (a, b) => byMoment(a.released, b.released),
  /** What one is in the middle of first, what one saw last before the rest; what is finished last. */
  progress: (a, b) =>
    STATES.indexOf(a.state) - STATES.indexOf(b.state) || compare(b.lastSeenOn ?? '', a.lastSeenOn ?? ''),
}

const STATES: readonly WorkProgress['state'][] = ['watching', 'not-begun', 'finished']

/** Compared by code units: the same order in every locale. */
const byName: Order = (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
