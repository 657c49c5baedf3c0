/** Longer lists get no suggestion: comparing takes time for each word. */
const MOST_WORDS = 5_000

/**
 * The word that somebody most likely meant when they typed `typed`; null when none is near. Counts inserted, lost,
 * changed and swapped letters (optimal string alignment distance, after Damerau 1964), whatever their case, and allows
 * one for every three letters, rounded. Of words equally near the first is taken.
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  if (words.length > MOST_WORDS) return null
  const wanted = typed.toLowerCase()
  let nearest: string | null = null
  let fewest = Math.max(1, Math.round(typed.length / 3)) + 1
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= fewest) continue
    const slips = slipsBetween(wanted, word.toLowerCase())
    if (slips >= fewest) continue
    fewest = slips
    nearest = word
  }
  return nearest
}

function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now[column] = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + changed,
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = now
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
