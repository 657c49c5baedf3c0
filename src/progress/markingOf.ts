import { wholeRef } from '../model/installmentRef.js'
import type { Mark, ReaderRecord } from '../model/readerRecord.js'
import type { Work } from '../model/work.js'
import { installmentsSeen } from './installmentsSeen.js'
import { marksWithout } from './marksWithout.js'

/** Installments in one universe, as references, and what it lists. */
export interface MarkedPlace {
  readonly universe: string
  readonly works: readonly Work[]
  readonly refs: readonly string[]
}

/** Marks and rewatches that go, and that come. */
export interface Marking {
  readonly remove: Pick<ReaderRecord, 'marks' | 'rewatches'>
  readonly add: Pick<ReaderRecord, 'marks' | 'rewatches'>
}

export const NO_MARKS: Marking['add'] = { marks: [], rewatches: [] }

/**
 * How a record changes where something was seen.
 * @param how.on the day that was told, which then counts also for what is marked already; null where none was
 * @param how.again what is marked already was seen once more
 */
export function markingOf(
  { marks }: Pick<ReaderRecord, 'marks'>,
  { universe, works, refs }: MarkedPlace,
  how: { readonly on: string | null; readonly today: string; readonly again: boolean },
): Marking {
  const inIt = marks.filter((mark) => mark.universe === universe)
  const told = refs.map((ref): Mark => ({ universe, ref, seenOn: how.on ?? how.today }))
  if (how.again) {
    const seen = seenIn(inIt, works)
    return {
      remove: NO_MARKS,
      add: {
        marks: told.filter(({ ref }) => !seen.has(ref)),
        rewatches: told.filter(({ ref }) => seen.has(ref)).map(ofWhole),
      },
    }
  }
  if (how.on === null) return { remove: NO_MARKS, add: { marks: told, rewatches: [] } }
  // Whoever tells the day of a part may have seen the whole on another.
  const { gone, instead } = marksWithout(
    inIt,
    refs.filter((ref) => wholeRef(ref) === ref),
    works,
  )
  return {
    remove: { marks: gone, rewatches: [] },
    add: { marks: [...told, ...instead], rewatches: [] },
  }
}

const seenIn = (marks: readonly Mark[], works: readonly Work[]): ReadonlySet<string> =>
  new Set(
    installmentsSeen(
      marks.map(({ ref }) => ref),
      works,
    ),
  )

/** Whoever sees a part of an installment again has seen it again. */
const ofWhole = (mark: Mark): Mark => ({ ...mark, ref: wholeRef(mark.ref) })
