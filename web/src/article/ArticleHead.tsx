import type { Article } from '../../../src/http/api.js'
import { Moment } from '../parts/Moment.js'
import { words } from '../words/words.js'
import styles from './ArticleHead.module.css'

/** The headline, or where that says too much a plain name; who wrote it, where and when. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { title, outlet, byline, published, publishedBasis, url } = article
  return (
    <header className={styles.head}>
      <h1>{title ?? words.article.untitled}</h1>
      <p className={styles.source}>
        {outlet !== null && <span>{outlet}</span>}
        {byline !== null && <span>{byline}</span>}
        {published !== null && (
          <span>
            <Moment at={published} /> {publishedBasis === 'inferred' && words.article.inferred}
          </span>
        )}
        {url !== null && (
          <a href={url} rel="noreferrer" target="_blank">
            {words.article.original}
          </a>
        )}
      </p>
    </header>
  )
}
