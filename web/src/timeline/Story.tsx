import { Link } from 'wouter'
import { useWhole } from '../asking/useWhole.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { StatementLine } from '../parts/StatementLine.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './Story.module.css'

/** What happened in the story, in its order, beside where it is told. */
export function Story() {
  const parts = useWhole('timeline', { order: 'story' })
  return (
    <Answer answered={parts} lines={8}>
      {(timelines) => {
        const stories = timelines.flatMap((part) => (part.by === 'story' ? [part] : []))
        const dated = stories.flatMap((part) => part.dated)
        const told = stories.flatMap((part) => part.told)
        if (dated.length + told.length === 0)
          return <Note title={words.timeline.storyNone} hint={words.timeline.storyHint} />
        return (
          <>
            {dated.length > 0 && (
              <Section title={words.timeline.dated}>
                <ol className={styles.story}>
                  {dated.map((statement) => (
                    <li key={statement.id}>
                      <StatementLine statement={statement} />
                    </li>
                  ))}
                </ol>
              </Section>
            )}
            <ol className={styles.story}>
              {told.map(({ in: place, statements }, number) => (
                <li key={`${place.ref} ${number}`}>
                  <h2>
                    <Link href={paths.place(place)}>{place.words}</Link>
                  </h2>
                  {statements.map((statement) => (
                    <StatementLine key={statement.id} statement={statement} />
                  ))}
                </li>
              ))}
            </ol>
          </>
        )
      }}
    </Answer>
  )
}
