// Linear regression and logistic regression over sparse rows: { at: Int32Array, value: Float64Array }.
import { minimize } from './minimize.mjs'

/** Ridge regression by conjugate gradients; `penalty(at)` for each input. Targets are centred here. */
export function fitRidge(rows, targets, { size, weights, penalty, steps = 25 }) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = targets.reduce((sum, target, row) => sum + weights[row] * target, 0) / total
  const theta = new Float64Array(size)
  const rest = new Float64Array(size)
  rows.forEach((row, index) => spread(rest, row, weights[index] * (targets[index] - mean)))
  const way = rest.slice()
  let left = dot(rest, rest)
  const enough = 1e-5 * left
  for (let step = 0; step < steps && left > enough; step++) {
    const image = way.map((number, at) => number * penalty(at))
    rows.forEach((row, index) => spread(image, row, weights[index] * apply(row, way)))
    const length = left / dot(way, image)
    for (let at = 0; at < size; at++) {
      theta[at] += length * way[at]
      rest[at] -= length * image[at]
    }
    const next = dot(rest, rest)
    for (let at = 0; at < size; at++) way[at] = rest[at] + (next / left) * way[at]
    left = next
  }
  return { theta, mean }
}

/** Logistic regression; the last number of the result is what is added. */
export function fitSparseLogistic(rows, targets, { size, penalty, steps = 40 }) {
  const loss = (theta, slope) => {
    slope.fill(0)
    let sum = 0
    rows.forEach((row, index) => {
      const logit = apply(row, theta) + theta[size]
      sum += Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - targets[index] * logit
      const error = 1 / (1 + Math.exp(-logit)) - targets[index]
      spread(slope, row, error)
      slope[size] += error
    })
    for (let at = 0; at < size; at++) {
      sum += (penalty / 2) * theta[at] ** 2
      slope[at] += penalty * theta[at]
    }
    return sum
  }
  return minimize(loss, new Float64Array(size + 1), steps)
}

function apply({ at, value }, theta) {
  let sum = 0
  for (let index = 0; index < at.length; index++) sum += theta[at[index]] * value[index]
  return sum
}

function spread(target, { at, value }, factor) {
  for (let index = 0; index < at.length; index++) target[at[index]] += factor * value[index]
}

function dot(a, b) {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at]
  return sum
}
