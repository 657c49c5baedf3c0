// Principal components by orthogonal iteration. Deterministic.

/** The mean of `vectors` and the `count` directions along which they differ most. */
export function mainDirections(vectors, count) {
  const size = vectors[0].length
  const mean = new Float64Array(size)
  for (const vector of vectors) for (let at = 0; at < size; at++) mean[at] += vector[at] / vectors.length
  const spread = covariance(vectors, mean)
  let seed = 7
  const chance = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32 - 0.5
  let directions = Array.from({ length: count }, () => Float64Array.from({ length: size }, chance))
  for (let round = 0; round < 15; round++)
    directions = orthonormal(directions.map((direction) => times(spread, direction)))
  return { mean, directions }
}

/** Where a vector lies along each of the directions. */
export const project = ({ mean, directions }, vector) =>
  directions.map((direction) =>
    direction.reduce((sum, number, at) => sum + number * (vector[at] - mean[at]), 0),
  )

function covariance(vectors, mean) {
  const size = mean.length
  const result = new Float64Array(size * size)
  const step = Math.max(1, Math.floor(vectors.length / 8000))
  for (let index = 0; index < vectors.length; index += step) {
    const centred = vectors[index].map((number, at) => number - mean[at])
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        result[row * size + column] += centred[row] * centred[column]
  }
  return result
}

function times(matrix, vector) {
  const size = vector.length
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0
    for (let column = 0; column < size; column++) sum += matrix[row * size + column] * vector[column]
    return sum
  })
}

function orthonormal(vectors) {
  const done = []
  for (const vector of vectors) {
    for (const other of done) {
      const share = vector.reduce((sum, number, at) => sum + number * other[at], 0)
      for (let at = 0; at < vector.length; at++) vector[at] -= share * other[at]
    }
    const length = Math.sqrt(vector.reduce((sum, number) => sum + number ** 2, 0))
    done.push(vector.map((number) => number / length))
  }
  return done
}
