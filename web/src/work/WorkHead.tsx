import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { SeenButton } from '../seeing/SeenButton.js'
import { paths } from '../shell/paths.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import styles from './WorkHead.module.css'
import type { Work } from './work.js'

/** What a work is, how far one is in it, and the next of it. */
export function WorkHead({ work }: { readonly work: Work }) {
  const { id, name, format, released, seen, total, next } = work
  const first = released ?? work.parts[0]?.installments[0]?.released ?? null
  const facts = [
    words.works.formats[format] ?? format,
    first === null ? '' : momentText(first),
    total === 0 ? '' : words.works.seenOf(seen, total),
  ]
  return (
    <header className={styles.head}>
      <Cover id={id} name={name} seen={total === 0 ? 0 : seen / total} size="l" />
      <div>
        <h1>{name}</h1>
        <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      {next !== null && (
        <div className={styles.next}>
          <p>
            <Link href={paths.place(next)}>{words.works.next(next.words.replace(`${name} `, ''))}</Link>
          </p>
          <SeenButton of={next.ref} name={next.words} />
        </div>
      )}
    </header>
  )
}
