import type { Visible } from '../horizon/visible.js'
import type { OwnRecord } from '../views/outlet.js'
import type { Made } from './reply.js'

/** What answers follow from besides the question. */
export interface AnsweredFrom {
  readonly visible: Visible
  /** The reader's own: two who may see the same have lists of their own. */
  readonly own: OwnRecord
}

/** Of all answers together: what was asked longest ago goes first, whoever asked. */
const MOST_BYTES = 24 * 1024 * 1024
/** What an answer takes besides its bytes. */
const BESIDES_BYTES = 500

// Answers follow from these and from the question alone: a number stands for each of the things themselves.
const numbers = new WeakMap<object, number>()
let next = 0
const kept = new Map<string, Made>()
let keptBytes = 0

/**
 * An answer that was made before for the same question about the same universe, else the one that is made now.
 * @param key the whole question, and in which form it is answered
 */
export function keptAnswer({ visible, own }: AnsweredFrom, key: string, make: () => Made): Made {
  const whole = `${numberOf(visible)} ${numberOf(own)} ${key}`
  const known = kept.get(whole)
  const value = known ?? make()
  kept.delete(whole)
  kept.set(whole, value)
  if (known === undefined) keptBytes += sizeOf(whole, value)
  for (const [oldest, answer] of kept) {
    if (keptBytes <= MOST_BYTES) break
    kept.delete(oldest)
    keptBytes -= sizeOf(oldest, answer)
  }
  return value
}

function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? (next += 1)
  numbers.set(thing, number)
  return number
}

const sizeOf = (key: string, { bytes }: Made): number => key.length + bytes.length + BESIDES_BYTES
