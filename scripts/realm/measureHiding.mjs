// How much spoiling text is shown, and how much other text hidden, at every threshold.

const HIDDEN_SHARES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]

/** @param judged { chance, length, spoils } of each sentence. @returns [share of other text hidden, share of spoiling text shown, threshold][] */
export function hidingCurve(judged) {
  const falling = judged.toSorted((a, b) => b.chance - a.chance)
  const spoiling = sum(judged.filter(({ spoils }) => spoils))
  const other = sum(judged.filter(({ spoils }) => !spoils))
  const points = []
  let caught = 0
  let hidden = 0
  for (const { chance, length, spoils } of falling) {
    if (spoils) caught += length
    else hidden += length
    while (points.length < HIDDEN_SHARES.length && hidden / other >= HIDDEN_SHARES[points.length])
      points.push([HIDDEN_SHARES[points.length], 1 - caught / spoiling, chance])
  }
  return points
}

export const tellCurve = (points) =>
  points
    .map(
      ([hidden, shown, chance]) =>
        `${(100 * hidden).toFixed(0)}%→${(100 * shown).toFixed(1)}% (${chance.toFixed(2)})`,
    )
    .join('  ')

const sum = (judged) => judged.reduce((total, { length }) => total + length, 0)
