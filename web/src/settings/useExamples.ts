import type { Answer } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'
import { words } from '../words/words.js'

/** Examples from what the reader may see already: none of them tells anything new. By the name of the setting. */
export function useExamples(): Readonly<Record<string, string | undefined>> {
  const { data: works } = useAnswer('works')
  const { data: news } = useAnswer('news', { limit: 20 })
  const begun = works?.works.find(({ seen }) => (seen ?? 0) > 0) ?? works?.works[0]
  const { data: pages } = useAnswer('work', begun === undefined ? null : { id: begun.id, words: begun.id })
  const page = pages?.works[0]
  const seen = page && lastSeenIn(page)
  const place = seen?.name
  const cast = page?.cast[0]
  const headline = news?.articles.find(({ title }) => title !== null)?.title
  const { examples } = words.settings
  return {
    installmentNames: place && page ? examples.installmentNames(place, page.name) : undefined,
    installmentCredits: cast && page && examples.installmentCredits(page.name),
    returningCast: page && examples.returningCast(page.name),
    previews: page && examples.previews(page.name),
    outline: page && examples.outline(page.name),
    articles: headline ? examples.articles(headline) : undefined,
    caution: undefined,
  }
}

type Work = Answer<'work'>['works'][number]

const lastSeenIn = ({ parts }: Work) =>
  parts.flatMap(({ installments }) => installments).findLast(({ isSeen }) => isSeen)
