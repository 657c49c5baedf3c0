import { Link } from 'wouter'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { Cover } from '../parts/Cover.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './WorkCard.module.css'

type ListedWork = AnswerOf<'works'>['works'][number]

/** One work in the list. */
export function WorkCard({ work }: { readonly work: ListedWork }) {
  const { id, name, format, released, seen, total, state, next } = work
  const kind = [words.works.formats[format] ?? format, released?.slice(0, 4)].filter(Boolean).join(' · ')
  return (
    <Link href={paths.work(id)} className={styles.card}>
      <Cover id={id} name={name} seen={total === 0 ? 0 : seen / total} />
      <span className={styles.said}>
        <strong>{name}</strong>
        <span>{kind}</span>
        <span className="figures">
          {seen === 0 ? words.works.states[state] : words.works.seenOf(seen, total)}
          {seen > 0 && next !== null && ` · ${words.works.next(next.words.replace(`${name} `, ''))}`}
        </span>
      </span>
    </Link>
  )
}
