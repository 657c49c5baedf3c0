import { Moment } from '../parts/Moment.js'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import styles from './Beliefs.module.css'
import type { Work } from './work.js'

type Belief = Work['releases'][number]

/** How dates moved: what was said, by whom and when, and what stands now. */
export function Beliefs({ beliefs }: { readonly beliefs: readonly Belief[] }) {
  if (beliefs.length === 0) return null
  return (
    <Section title={words.work.dates}>
      <div className={styles.table}>
        <table>
          <tbody>
            {beliefs.map(({ question, answers, stands }) =>
              answers.map((answer, place) => (
                <tr
                  key={answer.statement.id}
                  className={answer.statement.id === stands ? styles.stands : undefined}
                >
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={answers.length}>
                      {question}
                    </th>
                  )}
                  <td>
                    <DateSaid answer={answer} />
                  </td>
                  <td>
                    <WhoSaid answer={answer} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

type Said = { readonly answer: Belief['answers'][number] }

function DateSaid({ answer: { statement, words: said, isWithdrawn } }: Said) {
  const { happens, certainty } = statement
  return (
    <>
      {happens === null ? said : <Moment at={happens} />}
      {certainty !== 'certain' && <small> {words.statement.certainty[certainty]}</small>}
      {isWithdrawn && <small> {words.statement.withdrawn}</small>}
    </>
  )
}

function WhoSaid({ answer: { sources } }: Said) {
  const [first] = sources
  if (first === undefined) return null
  return (
    <>
      {first.by ?? words.statement.someone}
      {first.said !== null && (
        <>
          {', '}
          <Moment at={first.said} />
        </>
      )}
    </>
  )
}
