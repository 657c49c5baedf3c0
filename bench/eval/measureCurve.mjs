/** What is shown against what is hidden, from showing nearly everything to hiding nearly everything. */
import { charactersAndTitlesOf, charactersOf, keywordBlocker } from './keywordBlocker.mjs'
import { score } from './labelled.mjs'
import { MANNERS, scoreReading } from './measureArticles.mjs'

/** From which chance on that a sentence gives something away it is hidden. */
const CAUTIONS = ['normal', 'strict', 0.9, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.05, 0.02, 0.01]

const BLOCKERS = [
  { name: "keyword blocker: characters' names", listsOf: charactersOf },
  { name: 'keyword blocker: every title too', listsOf: charactersAndTitlesOf },
]

/** Rows, the one that hides least first, of `leak` and `overHidden` for each manner; a blocker has no pack, and is told the names instead. */
export async function measureCurve(articles) {
  const rows = []
  for (const { name, listsOf } of BLOCKERS)
    rows.push({ name, cold: await score(articles, keywordBlocker(listsOf)) })
  for (const caution of CAUTIONS) {
    const name = typeof caution === 'number' ? `reading, from ${caution} on` : `reading, --caution ${caution}`
    const row = { name }
    for (const manner of Object.keys(MANNERS)) row[manner] = await scoreReading(articles, manner, caution)
    rows.push(row)
  }
  return rows
    .map(({ name, cold, warm }) => ({ name, cold: ofHiding(cold), warm: ofHiding(warm) }))
    .toSorted((a, b) => a.cold.overHidden - b.cold.overHidden)
}

const ofHiding = (report) =>
  report === undefined ? null : { leak: report.leak, overHidden: report.overHidden }
