import { useAnswer } from '../asking/useAnswer.js'
import { words } from '../words/words.js'
import { examplesOf, type Examples } from './examplesOf.js'

/** Examples from what the reader may see already: none of them tells anything new. */
export function useExamples(): Examples {
  const { data: works } = useAnswer('works', { order: 'progress', limit: 1 })
  const { data: news } = useAnswer('news', { limit: 20 })
  const begun = works?.works[0]
  const { data: pages } = useAnswer('work', begun === undefined ? null : { id: begun.id, words: begun.id })
  const headline = news?.articles.find(({ title }) => title !== null)?.title
  return {
    ...examplesOf(pages?.works[0]),
    articles: headline ? words.settings.examples.articles(headline) : undefined,
  }
}
