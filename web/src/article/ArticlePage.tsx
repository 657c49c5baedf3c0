import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import type { Article } from '../../../src/http/api.js'
import { past } from '../past/past.js'
import { Answer } from '../parts/Answer.js'
import { useUniverse } from '../shell/universe.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { ArticleHead } from './ArticleHead.js'
import { ArticleParagraph } from './ArticleParagraph.js'
import styles from './ArticlePage.module.css'
import { paragraphsIn } from './paragraphsIn.js'
import { Twins } from './Twins.js'

/** An article as this reader may read it, each statement beside its words. */
export function ArticlePage({ id }: { readonly id: string }) {
  const universe = useUniverse() ?? undefined
  const upTo = past.use() ?? undefined
  const answered = useAddress<Article>(addressOf(`articles/${encodeURIComponent(id)}`, { universe, upTo }))
  useTitle(answered.data && (answered.data.title ?? words.article.untitled))
  return (
    <Answer answered={answered} lines={8}>
      {(article) => (
        <article>
          <ArticleHead article={article} />
          <div className={styles.body}>
            {bodyOf(article).map((paragraph) => (
              <ArticleParagraph key={paragraph.start} paragraph={paragraph} />
            ))}
          </div>
          <Twins twins={article.twins} />
        </article>
      )}
    </Answer>
  )
}

/** The headline stands above already; it is not said twice, unless it states something itself. */
const bodyOf = (article: Article) =>
  paragraphsIn(article).filter(
    ({ statements, pieces }, place) =>
      place > 0 ||
      statements.length > 0 ||
      pieces.map((piece) => (piece.kind === 'words' ? piece.text : '*')).join('') !== article.title,
  )
