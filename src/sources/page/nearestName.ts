/** Finds the name somebody meant when they wrote one that is not there. */

/** The candidate with the fewest slips (insertions, deletions, replacements, swapped neighbours); null when none is near. */
export function nearestName(wanted: string, candidates: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(wanted.length / 3))
  let nearest: string | null = null
  let fewest = most + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most) continue
    const slips = slipsBetween(wanted.toLowerCase(), candidate.toLowerCase())
    if (slips >= fewest) continue
    fewest = slips
    nearest = candidate
  }
  return nearest
}

/** Optimal string alignment distance (Damerau 1964), row by row. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let slips = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1)
      current.push(slips)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
