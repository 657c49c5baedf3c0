/**
 * A text's sketch: enough of it to tell how much two texts have in common without holding either. It is the MinHash of
 * its runs of three words (A. Broder, “On the resemblance and containment of documents”, 1997).
 */

export interface Sketch {
  /** For each of `SKETCH_SIZE` orders of all runs of words, the first run of the text in that order. */
  readonly minima: Uint32Array
  /** How many different runs the text has. */
  readonly runs: number
}

/** More of them estimate better: with 128 an estimate of a half is off by 0.04 on average. */
export const SKETCH_SIZE = 128

/** Shorter runs are in all texts about the same thing; longer ones break at every word that is changed. */
const RUN = 3

/** Signs, case and the look of apostrophes differ between printings of one text. Time is linear in its length. */
export function sketchOf(text: string): Sketch {
  const runs = Int32Array.from(runsOf(text))
  const minima = Uint32Array.from(FACTORS, (factor, order) => leastOf(runs, factor, SHIFTS[order] ?? 0))
  return { minima, runs: runs.length }
}

/** The place of the run that comes first in one of the orders. */
function leastOf(runs: Int32Array, factor: number, shift: number): number {
  let least = 0xffff_ffff
  for (const run of runs) {
    // One multiplication alone would order all texts of numbered things alike.
    const stirred = Math.imul(run ^ shift, factor)
    const place = Math.imul(stirred ^ (stirred >>> 15), 0x2c1b_3c6d) >>> 0
    if (place < least) least = place
  }
  return least
}

/** Each run of words as a number; a text of fewer words is one run. */
function runsOf(text: string): ReadonlySet<number> {
  const runs = new Set<number>()
  const last: number[] = []
  for (const [word] of text
    .toLowerCase()
    .replace(/['’]/g, '')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    last.push(hashWord(word))
    if (last.length > RUN) last.shift()
    if (last.length === RUN) runs.add(mixed(last))
  }
  if (runs.size === 0 && last.length > 0) runs.add(mixed(last))
  return runs
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193)
  return hash
}

/** The words in their order as one number, its bits well stirred (the last steps of MurmurHash3). */
function mixed(words: readonly number[]): number {
  let hash = 0
  for (const word of words) hash = Math.imul(hash, 31) + word
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}

/** INVARIANT: the orders are the same in every process, so that sketches can be kept. */
const [FACTORS, SHIFTS] = [ordersFrom(0x9e37_79b9), ordersFrom(0x2545_f491)]

/** Odd numbers without a pattern (xorshift, G. Marsaglia 2003). */
function ordersFrom(seed: number): Uint32Array {
  let state = seed
  return Uint32Array.from({ length: SKETCH_SIZE }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state | 1
  })
}
