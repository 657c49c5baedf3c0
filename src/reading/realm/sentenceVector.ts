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
  const sum = new Int32Array(model.dims)
  let squares = 0
  eachFeature(text, items, (hash, pair) => {
    const row = rowOf(model, hash)
    if (!pair) squares += row < 0 ? 1 : ((model.lengths[row] ?? 0) / 255) ** 2
    if (row >= 0) addRow(sum, model.rows, row * model.dims)
  })
  const length = Math.sqrt(Math.max(squares, SHORTEST))
  const values = new Float64Array(model.dims)
  for (let dim = 0; dim < values.length; dim++)
    values[dim] = ((sum[dim] ?? 0) * (model.scales[dim] ?? 0)) / length
  return { values, length }
}

function addRow(sum: Int32Array, rows: Int8Array, from: number): void {
  for (let dim = 0; dim < sum.length; dim++) sum[dim] = (sum[dim] ?? 0) + (rows[from + dim] ?? 0)
}
