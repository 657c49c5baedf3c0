/**
 * How well the program reads, in one table: what is measured, where, now, the goal, and what it must not be under.
 *
 *     npm run eval                  prints the table, and how well each predicate is read
 *     npm run eval -- --curve       also what is leaked against what is hidden, beside a keyword blocker
 *     npm run eval -- --json        the same for machines
 *     npm run eval -- --keep        writes the tables into docs/reading.md
 *     npm run eval -- --check       fails where a figure is more than one point worse than the one kept there
 *
 * Run after `npm run build`. UNSPOILED_SHARED names the folder of the articles and collections (`../shared` beside the
 * checkout), UNSPOILED_DIST another built program. What is absent is skipped.
 */
import { parseArgs } from 'node:util'
import { keepTables, keptFigures } from './eval/keptTables.mjs'
import { labelledArticles } from './eval/labelled.mjs'
import { checkCommandLine, measureArticles } from './eval/measureArticles.mjs'
import { measureCurve } from './eval/measureCurve.mjs'
import { measureParts } from './eval/measureParts.mjs'
import { ROWS } from './eval/rows.mjs'
import { curveTable, figuresTable, percent, predicatesTable } from './eval/tableOf.mjs'
import { shared } from './where.mjs'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean' },
    curve: { type: 'boolean' },
    keep: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})

const articles = labelledArticles()
const parts = await measureParts()
const whole = articles === null ? { figures: {}, predicates: null } : await measureArticles(articles)
if (articles !== null) await checkCommandLine(articles)
const figures = { ...whole.figures, ...parts.figures }
const needsCurve = asked.curve === true || asked.keep === true
const curve = needsCurve && articles !== null ? await measureCurve(articles) : null

if (asked.json === true)
  console.log(JSON.stringify({ figures, predicates: whole.predicates, curve }, null, 2))
else print()
if (asked.keep === true) keep()
if (asked.check === true) check()

function print() {
  for (const folder of parts.absent) console.log(`Skipped, because ${folder} is not there.`)
  if (articles === null) console.log(`Skipped, because ${shared}/eval is not there.`)
  if (Object.keys(figures).length === 0) return
  console.log(figuresTable(figures))
  if (whole.predicates !== null) console.log(`\n${predicatesTable(whole.predicates)}`)
  if (curve !== null) console.log(`\n${curveTable(curve)}`)
}

function keep() {
  const missing = ROWS.filter(({ id }) => figures[id] === undefined)
  if (missing.length > 0) {
    console.error(`Nothing is kept: ${missing.map(({ id }) => id).join(', ')} could not be measured here.`)
    process.exitCode = 1
    return
  }
  const day = new Date().toISOString().slice(0, 10)
  keepTables({
    day: `Measured on ${day}.`,
    figures: figuresTable(figures),
    predicates: predicatesTable(whole.predicates),
    curve: curveTable(curve),
  })
}

/** A figure may be up to one point worse than the kept one: more is a step back that somebody must have meant. */
function check() {
  const kept = keptFigures()
  for (const { id, measure, where, lessIsBetter } of ROWS) {
    const [before, now] = [kept[id], figures[id]]
    if (before === undefined || now === undefined) continue
    const worse = lessIsBetter ? now - before : before - now
    // Kept figures are rounded to a tenth of a point.
    if (worse <= 0.0105) continue
    console.error(`${measure} (${where}) was ${percent(before)} and is ${percent(now)} now.`)
    process.exitCode = 1
  }
}
