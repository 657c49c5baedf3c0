/** Numbers by a key below `keys`, those of one key in the order they had: a counting sort, where it pays to count. */
export function stablyBy(numbers: Uint32Array, keys: number, keyOf: (number: number) => number): Uint32Array {
  if (numbers.length * FEW < keys) return numbers.toSorted((a, b) => keyOf(a) - keyOf(b))
  const ends = new Uint32Array(keys + 1)
  for (const number of numbers) {
    const key = keyOf(number) + 1
    ends[key] = (ends[key] ?? 0) + 1
  }
  for (let key = 1; key <= keys; key += 1) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0)
  const sorted = new Uint32Array(numbers.length)
  for (const number of numbers) {
    const key = keyOf(number)
    const place = ends[key] ?? 0
    sorted[place] = number
    ends[key] = place + 1
  }
  return sorted
}

/** To count goes over all keys: with more of them than this for each number, to compare is faster. */
const FEW = 32
