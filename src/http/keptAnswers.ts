import { keepLast } from '../horizon/keepLast.js'
import type { Visible } from '../horizon/visible.js'
import type { OwnRecord } from '../views/outlet.js'
import type { Made } from './reply.js'

/** What answers follow from besides the question. */
export interface AnsweredFrom {
  readonly visible: Visible
  /** The reader's own: two who may see the same have lists of their own. */
  readonly own: OwnRecord
}

// Answers follow from these and from the question alone, so that they may be kept as long as these are.
const kept = new WeakMap<Visible, WeakMap<OwnRecord, Map<string, Made>>>()
const MOST_KEPT = 500

/**
 * An answer that was made before for the same question about the same universe, else the one that is made now.
 * @param key the whole question, and in which form it is answered
 */
export function keptAnswer({ visible, own }: AnsweredFrom, key: string, make: () => Made): Made {
  const ofVisible = kept.get(visible) ?? new WeakMap<OwnRecord, Map<string, Made>>()
  kept.set(visible, ofVisible)
  const ofReader = ofVisible.get(own) ?? new Map<string, Made>()
  ofVisible.set(own, ofReader)
  const value = ofReader.get(key) ?? make()
  keepLast(ofReader, { key, value, most: MOST_KEPT })
  return value
}
