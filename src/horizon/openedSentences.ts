import type { Reading } from '../model/reading.js'
import type { Horizon } from './horizon.js'
import { isPassageId, passageId } from './passageId.js'

/** The sentences that a reader has opened on purpose, by index. */
export function openedSentences(
  { sentences }: Reading,
  { opened }: Pick<Horizon, 'opened'>,
): ReadonlySet<number> {
  const passages = new Set(opened.filter(isPassageId))
  if (passages.size === 0) return NONE
  return new Set(sentences.flatMap(({ index, text }) => (passages.has(passageId(text)) ? [index] : [])))
}

const NONE: ReadonlySet<number> = new Set()
