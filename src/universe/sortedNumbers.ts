import { stablyBy } from './stablyBy.js'
import { knownTextAt, type TextTable } from './textTable.js'

const UNITS = 6
const DIGITS = 2 ** 16

/**
 * Numbers of texts sorted by the texts, by code units: by their first six in three passes of a radix sort, and where
 * these are alike by comparing.
 */
export function sortedNumbers(texts: TextTable, numbers: Uint32Array): Uint32Array {
  const keys = new Float64Array(texts.size)
  for (const number of numbers) keys[number] = keyOf(knownTextAt(texts, number))
  let sorted = numbers
  for (const divisor of [1, DIGITS, DIGITS ** 2]) {
    sorted = stablyBy(sorted, DIGITS, (number) => Math.floor((keys[number] ?? 0) / divisor) % DIGITS)
  }
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && keys[sorted[to] ?? 0] === keys[sorted[from] ?? 0]) to += 1
    if (to > from + 1) sortAlike(sorted.subarray(from, to), texts)
    from = to
  }
  return sorted
}

/** Eight bits for each of the first units. What has more bits counts as all of the rest: then the key decides nothing more. */
function keyOf(text: string): number {
  let key = 0
  for (let at = 0; at < UNITS; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    if (unit >= 255) return (key * 256 + 255) * 256 ** (UNITS - 1 - at)
    key = key * 256 + unit
  }
  return key
}

function sortAlike(numbers: Uint32Array, texts: TextTable): void {
  const named = Array.from(numbers, (number) => ({ number, text: knownTextAt(texts, number) }))
  for (const [index, { number }] of named.toSorted((a, b) => (a.text < b.text ? -1 : 1)).entries())
    numbers[index] = number
}
