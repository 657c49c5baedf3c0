import { eachFeature } from './eachFeature.js'
import type { Item } from './items.js'
import { rowOf, type RealmModel } from './realmModel.js'

/** A sentence as numbers. */
export interface SentenceVector {
  readonly values: Float64Array
  /** What the sum of its words' vectors was divided by. */
  readonly length: number
}

/** Short sentences are not blown up to the length of others. */
const SHORTEST = 0.3

/** The sum of the vectors of its words and pairs, divided by its length (smooth inverse frequency, Arora et al. 2017). */
export function sentenceVector(model: RealmModel, text: string, items: readonly Item[]): SentenceVector {
  const rows: number[] = []
  let squares = 0
  eachFeature(text, items, (hash, pair) => {
    const row = rowOf(model, hash)
    if (!pair) squares += row < 0 ? 1 : ((model.lengths[row] ?? 0) / 255) ** 2
    if (row >= 0) rows.push(row)
  })
  const length = Math.sqrt(Math.max(squares, SHORTEST))
  const values = sumOf(rows, model)
  for (let dim = 0; dim < values.length; dim++)
    values[dim] = ((values[dim] ?? 0) * (model.scales[dim] ?? 0)) / length
  return { values, length }
}

/** Four numbers of every row at a time, so that their sums need not be fetched and put back for each row. */
function sumOf(found: readonly number[], { dims, rows }: RealmModel): Float64Array {
  const sums = new Float64Array(dims)
  let dim = 0
  for (; dim + 4 <= dims; dim += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (const row of found) {
      const at = row * dims + dim
      a += rows[at] ?? 0
      b += rows[at + 1] ?? 0
      c += rows[at + 2] ?? 0
      d += rows[at + 3] ?? 0
    }
    sums[dim] = a
    sums[dim + 1] = b
    sums[dim + 2] = c
    sums[dim + 3] = d
  }
  // Never beyond the end of the rows: once V8 has seen that, it looks out for it at every number.
  for (; dim < dims; dim++)
    for (const row of found) sums[dim] = (sums[dim] ?? 0) + (rows[row * dims + dim] ?? 0)
  return sums
}
