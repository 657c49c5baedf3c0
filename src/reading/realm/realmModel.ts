import { CUE_NAMES } from './cues.js'
import { HEADS, VIEWS, type Network } from './network.js'

/**
 * The weights, as `scripts/train-realm.mjs` writes them. Every word and pair that is kept has a small vector; a
 * sentence is the sum of its words' vectors, and a network judges it by that, by its cues and by what stands around it.
 */
export interface RealmModel {
  /** Numbers in a vector. The last one tells plots of films from all else that is written of them. */
  readonly dims: number
  /** Hash → row, by open addressing: `slots[i]` is a row + 1, or 0 where none is. */
  readonly slots: Int32Array
  readonly hashes: Int32Array
  /** What a word adds to the length by which the sum is divided; 0 for a pair. */
  readonly lengths: Uint8Array
  /** `dims` numbers for each row, to be multiplied by `scales`. */
  readonly rows: Int8Array
  readonly scales: Float32Array
  /** What the last number of a vector begins from, as log-odds of a plot. */
  readonly plotStart: number
  readonly network: Network
}

const VERSION = 2

/** Reads what the training script wrote; throws when it was written for other code. */
export function readModel(bytes: Uint8Array): RealmModel {
  // A copy starts at an address that all kinds of numbers can stand at.
  const { buffer } = Uint8Array.from(bytes)
  const [version, dims = 0, count = 0, cues, hidden = 0] = new Int32Array(buffer, 0, 5)
  if (version !== VERSION || cues !== CUE_NAMES.length) throw new Error('realm model: train it again')
  let at = 20
  const take = <T>(
    make: (buffer: ArrayBuffer, at: number, length: number) => T,
    size: number,
    length: number,
  ): T => {
    const taken = make(buffer, at, length)
    at += size * length
    return taken
  }
  const floats = (length: number): Float32Array => take((b, a, n) => new Float32Array(b, a, n), 4, length)
  const scales = floats(dims)
  const [plotStart = 0] = floats(1)
  const inputs = dims + CUE_NAMES.length
  const network: Network = {
    inputs,
    hidden,
    usual: floats(inputs),
    views: floats(VIEWS.length * hidden * inputs),
    start: floats(hidden),
    heads: floats(HEADS.length * (hidden + inputs + 1)),
  }
  const hashes = take((b, a, n) => new Int32Array(b, a, n), 4, count)
  const lengths = take((b, a, n) => new Uint8Array(b, a, n), 1, count)
  const rows = take((b, a, n) => new Int8Array(b, a, n), 1, count * dims)
  return { dims, slots: slotsOf(hashes), hashes, lengths, rows, scales, plotStart, network }
}

function slotsOf(hashes: Int32Array): Int32Array {
  let size = 1
  while (size < 2 * hashes.length) size *= 2
  const slots = new Int32Array(size)
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] ?? 0) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = row + 1
  }
  return slots
}

/** The row of a word or pair, -1 where it is not kept. */
export function rowOf(model: RealmModel, hash: number): number {
  const mask = model.slots.length - 1
  let slot = hash & mask
  for (;;) {
    const row = (model.slots[slot] ?? 0) - 1
    if (row < 0 || model.hashes[row] === hash) return row
    slot = (slot + 1) & mask
  }
}
