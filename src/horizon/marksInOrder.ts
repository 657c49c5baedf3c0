import type { Mark } from '../model/readerRecord.js'
import type { Work } from '../model/work.js'
import { releaseRankOf } from './releaseRank.js'

/** Marks in the order in which their reader saw things: by day, those of one day in release order. */
export function marksInOrder(marks: readonly Mark[], works: readonly Work[]): Mark[] {
  const rank = releaseRankOf(works)
  return marks
    .map((mark) => ({ mark, rank: rank([mark.ref]) }))
    .toSorted(
      (a, b) => compare(a.mark.seenOn, b.mark.seenOn) || a.rank - b.rank || compare(a.mark.ref, b.mark.ref),
    )
    .map(({ mark }) => mark)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
