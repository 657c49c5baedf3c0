import { marksInOrder } from '../horizon/marksInOrder.js'
import type { Mark, Opened } from '../model/readerRecord.js'
import type { Work } from '../model/work.js'

/** A reader's record as it stood when they had seen less. */
export interface EarlierRecord {
  readonly marks: readonly Mark[]
  readonly opened: readonly Opened[]
}

/**
 * What a reader had seen, and had opened on purpose, when they had marked `count` things: the first so many in the order in
 * which they saw them. What was opened on the day of the last of these or before counts; before the first mark nothing does.
 * @param count more than there are is all of them
 */
export function seenUpTo(
  { marks, opened }: EarlierRecord,
  works: readonly Work[],
  count: number,
): EarlierRecord {
  if (count >= marks.length) return { marks, opened }
  const first = marksInOrder(marks, works).slice(0, Math.max(0, count))
  const day = first.at(-1)?.seenOn ?? ''
  return { marks: first, opened: opened.filter(({ openedOn }) => openedOn <= day) }
}
