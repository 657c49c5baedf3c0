/** Comparing costs time for each word; longer lists get no suggestion. */
const MOST_WORDS = 5_000

/**
 * The word that `typed` was most likely meant to be, or null. Counts inserted, lost, changed and swapped letters
 * (optimal string alignment distance) and allows one for every three letters.
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  if (words.length > MOST_WORDS) return null
  const wanted = typed.toLowerCase()
  let nearest: string | null = null
  let least = Math.max(1, Math.round(typed.length / 3)) + 1
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= least) continue
    const distance = editsBetween(wanted, word.toLowerCase())
    if (distance >= least) continue
    least = distance
    nearest = word
  }
  return nearest
}

function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now[column] = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = now
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
