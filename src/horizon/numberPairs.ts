import { widenedTo } from '../universe/chains.js'

/** Pairs of numbers side by side, in the order in which they were put: any number of them takes two arrays. */
export interface NumberPairs {
  firsts: Uint32Array
  seconds: Uint32Array
  /** How many there are; the arrays are longer. */
  size: number
}

export const newNumberPairs = (): NumberPairs => ({
  firsts: new Uint32Array(64),
  seconds: new Uint32Array(64),
  size: 0,
})

export function putPair(pairs: NumberPairs, first: number, second: number): void {
  if (pairs.size >= pairs.firsts.length) {
    pairs.firsts = widenedTo(pairs.firsts, pairs.size)
    pairs.seconds = widenedTo(pairs.seconds, pairs.size)
  }
  pairs.firsts[pairs.size] = first
  pairs.seconds[pairs.size] = second
  pairs.size += 1
}
