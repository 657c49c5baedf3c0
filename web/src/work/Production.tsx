import { Moment } from '../parts/Moment.js'
import { Section } from '../parts/Section.js'
import { Sources } from '../parts/Sources.js'
import { words } from '../words/words.js'
import styles from './Production.module.css'
import type { Work } from './work.js'

type Belief = Work['production'][number]

/** How a work came about: a line of stages, each with its day, how sure it is and who says so. */
export function Production({ beliefs }: { readonly beliefs: readonly Belief[] }) {
  if (beliefs.length === 0) return null
  return (
    <Section title={words.work.production}>
      <div className={styles.lines}>
        {beliefs.map(({ question, answers, stands }) => (
          <div key={question}>
            <h3>{capitalised(question)}</h3>
            <ol className={styles.line}>
              {answers.map(({ words: answer, isWithdrawn, statement }) => (
                <li
                  key={statement.id}
                  className={statement.id === stands ? styles.stands : undefined}
                  data-withdrawn={isWithdrawn}
                >
                  <p>
                    {stageOf(answer)}
                    {statement.happens !== null && (
                      <span>
                        {' · '}
                        <Moment at={statement.happens} />
                      </span>
                    )}
                    {statement.certainty !== 'certain' && (
                      <small> {words.statement.certainty[statement.certainty]}</small>
                    )}
                    {isWithdrawn && <small> {words.statement.withdrawn}</small>}
                  </p>
                  <Sources statement={statement} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Section>
  )
}

/** The server's words hold the day too, which stands beside them here as people write it. */
const stageOf = (answer: string): string =>
  capitalised(answer.replace(/ (?:on|in|around|about|between|from|by) .*\d.*$/s, ''))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
