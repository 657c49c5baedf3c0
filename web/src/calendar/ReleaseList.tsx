import { Link } from 'wouter'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { Moment } from '../parts/Moment.js'
import { paths } from '../shell/paths.js'
import { workOf } from '../shell/workOf.js'
import { words } from '../words/words.js'
import styles from './ReleaseList.module.css'

export type Release = AnswerOf<'calendar'>['entries'][number]

/** What is out when, one below the other. */
export function ReleaseList({ entries }: { readonly entries: readonly Release[] }) {
  return (
    <ol className={styles.list}>
      {entries.map(({ when, words: what, certainty, installments, statement }) => (
        <li key={statement ?? installments?.from ?? what}>
          <span className={styles.when}>{when === null ? words.calendar.undated : <Moment at={when} />}</span>
          <span>
            {installments === null ? what : <Link href={paths.work(workOf(installments.from))}>{what}</Link>}
            {certainty !== 'certain' && <small> {words.statement.certainty[certainty]}</small>}
          </span>
        </li>
      ))}
    </ol>
  )
}
