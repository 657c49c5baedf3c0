import { useState } from 'react'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { Link } from 'wouter'
import { paths } from '../shell/paths.js'
import { Moment } from '../parts/Moment.js'
import { StatementText } from '../parts/StatementLine.js'
import { words } from '../words/words.js'
import styles from './NewsCard.module.css'

type NewsArticle = AnswerOf<'news'>['articles'][number]

/** So many statements are told before somebody asks for the rest. */
const FIRST = 3

/** An article: its headline, or where that says too much outlet and day, and what it says. */
export function NewsCard({ article }: { readonly article: NewsArticle }) {
  const { id, title, outlet, published, statements } = article
  const [isOpen, open] = useState(false)
  const shown = isOpen ? statements : statements.slice(0, FIRST)
  const more = statements.length - shown.length
  const from = outlet === null ? words.today.fromSomewhere : words.today.fromOutlet(outlet)
  return (
    <article className={styles.card}>
      <h3>
        <Link href={paths.article(id)}>{title ?? from}</Link>
      </h3>
      <p className={styles.source}>
        {title !== null && outlet !== null && <span>{outlet}</span>}
        {title === null && <span>{words.today.hiddenHeadline}</span>}
        {published !== null && <Moment at={published} />}
      </p>
      {shown.length > 0 && (
        <ul className={styles.statements}>
          {shown.map((statement) => (
            <li key={statement.id}>
              <StatementText statement={statement} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => open(true)}>
          {words.today.andMore(more)}
        </button>
      )}
    </article>
  )
}
