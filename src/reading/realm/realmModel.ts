import { CUE_NAMES } from './cues.js'

/**
 * The weights, as `scripts/train-realm.mjs` writes them. Every word and pair that is kept has a small vector; a
 * sentence is the sum of its words' vectors, and two linear models in a row judge it.
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
  /** The vector of a sentence without any word. */
  readonly base: Float32Array
  readonly first: Linear
  readonly second: Linear
}

/** Linear models over the same inputs, one for each head. */
export interface Linear {
  readonly inputs: number
  /** Usual value of every input: what an input says is how far it lies from it. */
  readonly usual: Float32Array
  /** For each head, `inputs` weights and then what is added. */
  readonly weights: Float32Array
}

/** What is judged. Order counts: weights are stored in it. */
export const HEADS = ['spoils', 'story', 'other', 'preview'] as const
export type Head = (typeof HEADS)[number]

const VERSION = 1

export const firstInputs = (dims: number): number => 3 * (dims + CUE_NAMES.length)

/** Reads what the training script wrote; throws when it was written for other code. */
export function readModel(bytes: Uint8Array): RealmModel {
  // A copy starts at an address that all kinds of numbers can stand at.
  const { buffer } = bytes.slice()
  const [version, dims = 0, count = 0, cues, secondInputs = 0] = new Int32Array(buffer, 0, 5)
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
  const linear = (inputs: number): Linear => ({
    inputs,
    usual: floats(inputs),
    weights: floats(HEADS.length * (inputs + 1)),
  })
  const scales = floats(dims)
  const base = floats(dims)
  const first = linear(firstInputs(dims))
  const second = linear(secondInputs)
  const hashes = take((b, a, n) => new Int32Array(b, a, n), 4, count)
  const lengths = take((b, a, n) => new Uint8Array(b, a, n), 1, count)
  const rows = take((b, a, n) => new Int8Array(b, a, n), 1, count * dims)
  return { dims, slots: slotsOf(hashes), hashes, lengths, rows, scales, base, first, second }
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
