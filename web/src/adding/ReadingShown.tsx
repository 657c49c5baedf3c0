import type { CSSProperties } from 'react'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import type { ReadAnswer, ReadStatement } from './given.js'
import styles from './ReadingShown.module.css'

/** An article sentence by sentence as it is read, with what each states below it. */
export function ReadingShown({ read }: { readonly read: ReadAnswer }) {
  const { document, sentences, statements, marks = [] } = read
  return (
    <div className={styles.reading} role="status">
      <p className={styles.head}>
        <strong>{document.title ?? words.article.untitled}</strong>
        {document.published !== null && ` · ${momentText(document.published)}`}
      </p>
      <ol>
        {sentences.map(({ index, text }) => (
          // A property of one's own has no place in React's type of styles.
          <li key={index} style={{ '--turn': Math.min(index, LAST_TURN) } as CSSProperties}>
            <p>{text}</p>
            <ul>
              {statements
                .filter(({ evidence }) => evidence[0]?.sentence === index)
                .map((statement) => (
                  <li key={statement.id}>{toldShort(statement)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.head}>{words.adding.sum(sentences.length, statements.length, marks.length)}</p>
    </div>
  )
}

/** Sentences appear one after the other, but nobody waits long for the last. */
const LAST_TURN = 24

/** “Krysten Ritter · plays · Jessica Jones · probably”: shorter than a sentence, for it stands below one. */
function toldShort(statement: ReadStatement): string {
  const { subject, predicate, role, object, value, work, happens, certainty, negated } = statement
  const said = [
    subject.name,
    negated ? words.adding.not(plain(predicate)) : plain(predicate),
    role,
    object?.name ?? value,
    work?.name === subject.name ? null : work?.name,
    happens && momentText(happens),
    certainty === 'certain' ? null : words.statement.certainty[certainty],
  ]
  return said.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')
}

const plain = (predicate: string): string => predicate.replaceAll('-', ' ')
