import type { Work } from '../model/work.js'
import { indexOutline } from '../universe/indexOutline.js'
import { installmentsOf } from '../universe/installmentsOf.js'

/**
 * What a reader has seen, installment by installment: an episode that comes out later was not in what they said. What
 * the outline does not list, such as a part of an episode, stays as it is.
 */
export function installmentsSeen(refs: readonly string[], works: readonly Work[]): readonly string[] {
  const outline = indexOutline(works)
  return [...new Set(refs.flatMap((ref) => installmentsOf(outline, ref) ?? [ref]))]
}
