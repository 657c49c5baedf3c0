import type { Feature } from './features.js'
import { rowOf, type RealmModel } from './realmModel.js'

/** A sentence as numbers, with what its words made of it. */
export interface SentenceVector {
  readonly values: Float64Array
  readonly features: readonly Feature[]
  /** For each feature its row in the model, or -1. */
  readonly rows: Int32Array
  /** What the sum of rows was divided by. */
  readonly length: number
}

/** Short sentences are not blown up to the length of others. */
const SHORTEST = 0.3

/** The sum of the vectors of its words and pairs, divided by its length (smooth inverse frequency, Arora et al. 2017). */
export function sentenceVector(model: RealmModel, features: readonly Feature[]): SentenceVector {
  const { dims } = model
  const values = new Float64Array(dims)
  const rows = new Int32Array(features.length)
  let squares = 0
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (feature === undefined) continue
    const row = rowOf(model, feature.hash)
    rows[index] = row
    if (!feature.pair) squares += row < 0 ? 1 : ((model.lengths[row] ?? 0) / 255) ** 2
    if (row < 0) continue
    const from = row * dims
    for (let dim = 0; dim < dims; dim++) values[dim] = (values[dim] ?? 0) + (model.rows[from + dim] ?? 0)
  }
  const length = Math.sqrt(Math.max(squares, SHORTEST))
  for (let dim = 0; dim < dims; dim++)
    values[dim] = (model.base[dim] ?? 0) + ((values[dim] ?? 0) * (model.scales[dim] ?? 0)) / length
  return { values, features, rows, length }
}
