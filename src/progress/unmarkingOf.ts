import { wholeRef } from '../model/installmentRef.js'
import type { Mark, ReaderRecord } from '../model/readerRecord.js'
import { installmentsSeen } from './installmentsSeen.js'
import { NO_MARKS, type MarkedPlace, type Marking } from './markingOf.js'
import { marksWithout } from './marksWithout.js'

/**
 * How a record changes where something has not been seen after all.
 * @param only `last`: of each installment one viewing goes, the last; `all`: it was never seen
 */
export function unmarkingOf(
  { marks, rewatches }: Pick<ReaderRecord, 'marks' | 'rewatches'>,
  { universe, works, refs }: MarkedPlace,
  only: 'last' | 'all',
): Marking {
  const out = new Set(installmentsSeen(refs, works).map(wholeRef))
  const again = rewatches.filter((each) => each.universe === universe && out.has(each.ref))
  const last = only === 'last' ? lastOfEach(again) : []
  const whole = only === 'last' ? without(out, last) : [...out]
  const { gone, instead } = marksWithout(
    marks.filter((mark) => mark.universe === universe),
    whole,
    works,
  )
  return {
    remove: { marks: gone, rewatches: only === 'last' ? last : again },
    add: { ...NO_MARKS, marks: instead },
  }
}

function lastOfEach(rewatches: readonly Mark[]): readonly Mark[] {
  const last = new Map<string, Mark>()
  for (const each of rewatches) {
    const before = last.get(each.ref)
    if (before === undefined || before.seenOn < each.seenOn) last.set(each.ref, each)
  }
  return [...last.values()]
}

function without(refs: ReadonlySet<string>, marks: readonly Mark[]): readonly string[] {
  const taken = new Set(marks.map(({ ref }) => ref))
  return [...refs].filter((ref) => !taken.has(ref))
}
