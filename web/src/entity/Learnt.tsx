import { Link } from 'wouter'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { StatementList } from '../parts/StatementList.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Thing } from './thing.js'
import styles from './Learnt.module.css'

/** What the reader knows so far, in the order in which they learnt it, each under where that was. */
export function Learnt({ thing: { learnt, rest } }: { readonly thing: Thing }) {
  if (learnt.length === 0) return <Note title={words.entity.nothing} />
  return (
    <Section title={words.entity.learnt}>
      <ol className={styles.places}>
        {learnt.map(({ in: place, statements }) => (
          <li key={place?.ref ?? ''}>
            <h3>
              {place === null ? (
                words.statement.known
              ) : (
                <Link href={paths.place(place.ref)}>{words.statement.inWhich(place.words)}</Link>
              )}
            </h3>
            <StatementList statements={statements} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className={styles.rest}>{words.entity.rest(rest)}</p>}
    </Section>
  )
}
