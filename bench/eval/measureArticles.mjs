/** How well whole articles are read: statements, dates, certainty, speakers, and what would be shown. */
import { score } from './labelled.mjs'
import { readJson, readJsonByCommand } from './program.mjs'

/** Whether the reader follows a pack of the names that the article speaks of. */
export const MANNERS = { cold: () => [], warm: ({ pack }) => [pack] }

/** Figures by the ids of the rows, and for each manner the scorer's figures for each predicate. */
export async function measureArticles(articles) {
  const figures = {}
  const predicates = {}
  for (const manner of Object.keys(MANNERS)) {
    const normal = await scoreReading(articles, manner, 'normal')
    const strict = await scoreReading(articles, manner, 'strict')
    const { statements, dates, certainty, speakers, realm, leak, overHidden, byPredicate } = normal
    const all = { statements: statements.f1, dates, certainty, speakers, realm, leak, overHidden }
    const hidden = { strictLeak: strict.leak, strictOverHidden: strict.overHidden }
    for (const [id, figure] of Object.entries({ ...all, ...hidden })) figures[`${manner}.${id}`] = figure
    predicates[manner] = { ...byPredicate, all: statements }
  }
  return { figures, predicates }
}

/** @param caution normal, strict, or a number */
export const scoreReading = (articles, manner, caution) =>
  score(articles, (article) => readJson(article, { packs: MANNERS[manner](article), caution }))

/** Throws where the command line prints something else than what is measured here. */
export async function checkCommandLine(articles) {
  for (const [article, caution] of [
    [articles[0], 'normal'],
    [articles.at(-1), 'strict'],
  ]) {
    const reader = { packs: [article.pack], caution }
    if ((await readJson(article, reader)) !== readJsonByCommand(article, reader))
      throw new Error(`The command line prints something else of ${article.file} than was measured.`)
  }
}
