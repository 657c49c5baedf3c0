// Lays the weights out as `src/reading/realm/realmModel.ts` reads them.

const VERSION = 1
/** Numbers beyond this share of a column are cut off, so that a few do not coarsen the rest. */
const KEPT = 0.999

/** @param first, second { usual: number[], weights: Float64Array[] } with one array for each head */
export function packModel({ base, entries, cues, first, second }) {
  const dims = base.length
  const scales = Float32Array.from(base, (_, dim) => scaleOf(entries.map(({ vector }) => vector[dim])))
  const rows = new Int8Array(entries.length * dims)
  entries.forEach(({ vector }, row) => {
    for (let dim = 0; dim < dims; dim++)
      rows[row * dims + dim] = Math.max(-127, Math.min(127, Math.round(vector[dim] / scales[dim])))
  })
  return Buffer.concat([
    Buffer.from(Int32Array.from([VERSION, dims, entries.length, cues, second.usual.length]).buffer),
    Buffer.from(scales.buffer),
    numbers(base),
    ...linear(first),
    ...linear(second),
    Buffer.from(Int32Array.from(entries, ({ hash }) => hash).buffer),
    Buffer.from(Uint8Array.from(entries, ({ length }) => Math.round(255 * length))),
    Buffer.from(rows.buffer),
  ])
}

const numbers = (list) => Buffer.from(Float32Array.from(list).buffer)
const linear = ({ usual, weights }) => [numbers(usual), ...weights.map(numbers)]

function scaleOf(column) {
  const sizes = column.map(Math.abs).toSorted((a, b) => a - b)
  return (sizes[Math.floor(KEPT * (sizes.length - 1))] || 1) / 127
}
