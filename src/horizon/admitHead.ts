import type { Article } from '../model/reading.js'
import { headlineSpan } from './cutArticle.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'

/**
 * The article with what a reader may see of its head. A headline is judged where it stands in the text, like any other
 * sentence; one that does not stand there cannot be judged and is not shown, nor is the address that may repeat it.
 */
export function admitHead(article: Article, words: HiddenWords): Article {
  const judged = article.title === null || headlineSpan(article) !== null
  const url = judged && article.url !== null && !addressGivesNameAway(words, article.url) ? article.url : null
  return {
    ...article,
    title: judged ? article.title : null,
    url,
    byline: speakable(article.byline, words),
    outlet: speakable(article.outlet, words),
  }
}

const speakable = (text: string | null, words: HiddenWords): string | null =>
  text === null || givesNameAway(words, text) ? null : text
