import { useAnswer } from '../asking/useAnswer.js'
import { NEWS_AT_FIRST } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import { NewsCard } from './NewsCard.js'
import styles from './NewsForYou.module.css'

/** The articles that this reader may know of, with what they say that is safe. */
export function NewsForYou() {
  const news = useAnswer('news', { limit: NEWS_AT_FIRST })
  return (
    <Section title={words.today.news}>
      <Answer answered={news} lines={5}>
        {({ articles }) =>
          articles.length === 0 ? (
            <Note title={words.today.noNews} />
          ) : (
            <ul className={styles.list}>
              {articles.slice(0, NEWS_AT_FIRST).map((article) => (
                <li key={article.id}>
                  <NewsCard article={article} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}
