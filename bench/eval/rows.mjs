/** What is measured, what we want of it, and what it must not be under. Shares from 0 to 1. */

const ofArticles = [
  {
    id: 'statements',
    measure: 'statements (F1)',
    goal: { cold: 0.95, warm: 0.97 },
    atLeast: { cold: 0.8, warm: 0.88 },
  },
  { id: 'dates', measure: 'dates right, of the statements found', goal: 0.95, atLeast: 0.9 },
  { id: 'certainty', measure: 'certainty right', goal: 1, atLeast: 0.93 },
  { id: 'speakers', measure: 'speakers right', goal: 1, atLeast: 0.95 },
  { id: 'realm', measure: 'sentences rightly told story from world', goal: 0.98, atLeast: 0.92 },
  { id: 'leak', measure: 'spoiling text shown', goal: 0, atLeast: 0.08, lessIsBetter: true },
  { id: 'overHidden', measure: 'other text hidden', goal: 0.05, atLeast: 0.2, lessIsBetter: true },
  { id: 'strictLeak', measure: 'spoiling text shown, strict', goal: 0, atLeast: 0.02, lessIsBetter: true },
  {
    id: 'strictOverHidden',
    measure: 'other text hidden, strict',
    goal: 0.15,
    atLeast: 0.45,
    lessIsBetter: true,
  },
]

const cold = ofArticles.map((row) => articleRow(row, 'cold'))
const warm = ofArticles.map((row) => articleRow(row, 'warm'))

/**
 * The rows of the table, in its order. `id` names the figure; `goal` and `atLeast` are null where a row only informs;
 * of `lessIsBetter` they are the most that may be.
 */
export const ROWS = [
  ...cold,
  ...warm,
  { id: 'moments.news', measure: 'dates right', where: 'TimeBank and AQUAINT', goal: 0.85, atLeast: 0.7 },
  // What chrono-node 2.10.3 gets right there, counted in the same way: `node bench/moments.mjs --chrono`.
  {
    id: 'moments.cases',
    measure: 'dates right',
    where: 'Recognizers, DateTimeModel',
    goal: 0.9,
    atLeast: 0.334,
  },
  {
    id: 'quotations',
    measure: 'direct quotations with their speaker',
    where: 'PolNeAR',
    goal: 0.95,
    atLeast: 0.88,
  },
  {
    id: 'sections',
    measure: 'sections rightly told story from world',
    where: 'films not learnt from',
    goal: 0.99,
    atLeast: 0.982,
  },
  { id: 'names', measure: 'works and people found', where: 'feed items', goal: 0.95, atLeast: 0.8 },
  {
    id: 'boundaries.found',
    measure: 'sentence boundaries found',
    where: 'articles',
    goal: null,
    atLeast: null,
  },
  {
    id: 'boundaries.right',
    measure: 'sentence boundaries right',
    where: 'articles',
    goal: null,
    atLeast: null,
  },
  {
    id: 'pages',
    measure: 'title, day, author and first words right',
    where: 'saved pages',
    goal: null,
    atLeast: null,
  },
]

function articleRow({ id, measure, goal, atLeast, lessIsBetter }, manner) {
  const pick = (figure) => (typeof figure === 'number' ? figure : figure[manner])
  return {
    id: `${manner}.${id}`,
    measure,
    where: `articles, ${manner}`,
    goal: pick(goal),
    atLeast: pick(atLeast),
    lessIsBetter,
  }
}

/** What a row holds against the figure: whether the goal is reached, at least the least, neither, or nothing to hold. */
export function verdictOf({ goal, atLeast, lessIsBetter }, now) {
  if (now === null || goal === null) return null
  // As many digits as are shown, so that nobody reads 95.0 % and finds it wanting.
  const reaches = (mark) => (lessIsBetter ? rounded(now) <= mark : rounded(now) >= mark)
  return reaches(goal) ? 'goal' : reaches(atLeast) ? 'least' : 'under'
}

const rounded = (share) => Math.round(share * 1000) / 1000
