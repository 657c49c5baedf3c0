import { keepLast } from '../horizon/keepLast.js'
import type { Visible } from '../horizon/visible.js'
import type { Made } from './reply.js'

// Answers follow from what is visible and from the question alone, so that they may be kept as long as that is.
const kept = new WeakMap<Visible, Map<string, Made>>()
const MOST_KEPT = 500

/**
 * An answer that was made before for the same question about the same universe, else the one that is made now.
 * @param key the whole question, and in which form it is answered
 */
export function keptAnswer(visible: Visible, key: string, make: () => Made): Made {
  const ofVisible = kept.get(visible) ?? new Map<string, Made>()
  kept.set(visible, ofVisible)
  const value = ofVisible.get(key) ?? make()
  keepLast(ofVisible, { key, value, most: MOST_KEPT })
  return value
}
