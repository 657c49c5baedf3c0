import { Link } from 'wouter'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { StatementList } from '../parts/StatementList.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Thing } from './thing.js'
import { byInstallment } from './byInstallment.js'
import styles from './Learnt.module.css'

/** What the reader knows so far of somebody. */
export function Learnt({ thing: { learnt, rest } }: { readonly thing: Thing }) {
  if (learnt.length === 0) return <Note title={words.entity.nothing} />
  return <LearntPlaces title={words.entity.learnt} learnt={learnt} rest={rest} />
}

interface LearntParts extends Pick<Thing, 'learnt' | 'rest'> {
  readonly title: string
}

/** Statements in the order in which the reader learnt them, each under where that was. */
export function LearntPlaces({ title, learnt, rest }: LearntParts) {
  return (
    <Section title={title}>
      <ol className={styles.places}>
        {byInstallment(learnt).map(({ in: place, statements }) => (
          <li key={place?.ref ?? ''}>
            <h3>
              {place === null ? (
                words.statement.known
              ) : (
                <Link href={paths.place(place)}>{words.statement.inWhich(place.words)}</Link>
              )}
            </h3>
            <StatementList statements={statements} within={place?.ref} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className={styles.rest}>{words.entity.rest(rest)}</p>}
    </Section>
  )
}
