// Lays the weights out as `src/reading/realm/realmModel.ts` reads them.

const VERSION = 2
/** Numbers beyond this share of a column are cut off, so that a few do not coarsen the rest. */
const KEPT = 0.999

/** @param entries { hash, length, vector } of each word and pair @param network with all its numbers */
export function packModel({ plotStart, entries, cues, network }) {
  const dims = entries[0].vector.length
  const scales = Float32Array.from({ length: dims }, (_, dim) =>
    scaleOf(entries.map(({ vector }) => vector[dim])),
  )
  const rows = new Int8Array(entries.length * dims)
  entries.forEach(({ vector }, row) => {
    for (let dim = 0; dim < dims; dim++)
      rows[row * dims + dim] = Math.max(-127, Math.min(127, Math.round(vector[dim] / scales[dim])))
  })
  return Buffer.concat([
    Buffer.from(Int32Array.from([VERSION, dims, entries.length, cues, network.hidden]).buffer),
    ...[scales, [plotStart], network.usual, network.views, network.start, network.heads].map(numbers),
    Buffer.from(Int32Array.from(entries, ({ hash }) => hash).buffer),
    Buffer.from(Uint8Array.from(entries, ({ length }) => Math.round(255 * length))),
    Buffer.from(rows.buffer),
  ])
}

const numbers = (list) => Buffer.from(Float32Array.from(list).buffer)

function scaleOf(column) {
  const sizes = column.map(Math.abs).toSorted((a, b) => a - b)
  return (sizes[Math.floor(KEPT * (sizes.length - 1))] || 1) / 127
}
