import { wholeRef } from '../model/installmentRef.js'
import type { Mark } from '../model/readerRecord.js'
import type { Work } from '../model/work.js'
import { installmentsSeen } from './installmentsSeen.js'

/** How marks change where something has not been seen after all. */
export interface MarkChange {
  readonly gone: readonly Mark[]
  /** What is left of marks that covered more. They keep their day. */
  readonly instead: readonly Mark[]
}

/** @param unseen references; of an installment that was seen in part, that part too is unseen */
export function marksWithout(
  marks: readonly Mark[],
  unseen: readonly string[],
  works: readonly Work[],
): MarkChange {
  const out = new Set(installmentsSeen(unseen, works).map(wholeRef))
  const gone: Mark[] = []
  const instead: Mark[] = []
  for (const mark of marks) {
    const covered = installmentsSeen([mark.ref], works)
    const left = covered.filter((ref) => !out.has(wholeRef(ref)))
    if (left.length === covered.length) continue
    gone.push(mark)
    instead.push(...left.map((ref) => ({ ...mark, ref })))
  }
  return { gone, instead }
}
