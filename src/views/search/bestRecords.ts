/**
 * The `most` records with the highest scores, best first, those with the same score in their own order; none with 0.
 * Counts instead of sorting, so that it takes one time whether ten records answer or all of them.
 */
export function bestRecords(scores: Uint16Array, most: number): number[] {
  const counts = new Uint32Array(highestOf(scores) + 1)
  for (let record = 0; record < scores.length; record += 1) {
    const score = scores[record] ?? 0
    counts[score] = (counts[score] ?? 0) + 1
  }
  let lowest = counts.length
  for (let sum = 0; lowest > 1 && sum < most;) {
    lowest -= 1
    sum += counts[lowest] ?? 0
  }
  const found: number[] = []
  let above = 0
  for (let score = lowest + 1; score < counts.length; score += 1) above += counts[score] ?? 0
  let room = most - above
  for (let record = 0; record < scores.length; record += 1) {
    const score = scores[record] ?? 0
    if (score < lowest || (score === lowest && room <= 0)) continue
    if (score === lowest) room -= 1
    found.push(record)
  }
  return found.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

function highestOf(scores: Uint16Array): number {
  let highest = 0
  for (let record = 0; record < scores.length; record += 1) highest = Math.max(highest, scores[record] ?? 0)
  return highest
}
