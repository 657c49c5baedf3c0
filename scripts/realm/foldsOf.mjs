const FOLDS = 6

/**
 * [articles to learn from, articles to judge], several times over. Neighbours in the list are of one outlet and often
 * of one series, so that they are left out together; the articles written for the project are always learnt from.
 */
export function foldsOf(articles) {
  const real = articles.filter(({ own }) => !own)
  const foldOf = new Map(real.map((article, index) => [article, Math.floor((index * FOLDS) / real.length)]))
  return Array.from({ length: FOLDS }, (_, fold) => [
    articles.filter((article) => foldOf.get(article) !== fold),
    articles.filter((article) => foldOf.get(article) === fold),
  ])
}
