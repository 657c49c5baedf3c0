/**
 * What the first model sees of each sentence: its own numbers, the mean of its two neighbours', and the mean of the
 * article's, each time the vector and then the cues.
 */
export interface Numbers {
  readonly vector: Float64Array
  readonly cues: Float64Array
}

export function firstInputsOf(sentences: readonly Numbers[]): Float64Array[] {
  const own = sentences.map(({ vector, cues }) => joined(vector, cues))
  const size = own[0]?.length ?? 0
  const none = new Float64Array(size)
  const mean = new Float64Array(size)
  for (const numbers of own) for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (numbers[at] ?? 0)
  for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) / own.length
  return own.map((numbers, index) => {
    const before = own[index - 1] ?? none
    const after = own[index + 1] ?? none
    const inputs = new Float64Array(3 * size)
    inputs.set(numbers, 0)
    for (let at = 0; at < size; at++) inputs[size + at] = ((before[at] ?? 0) + (after[at] ?? 0)) / 2
    inputs.set(mean, 2 * size)
    return inputs
  })
}

function joined(vector: Float64Array, cues: Float64Array): Float64Array {
  const numbers = new Float64Array(vector.length + cues.length)
  numbers.set(vector, 0)
  numbers.set(cues, vector.length)
  return numbers
}
