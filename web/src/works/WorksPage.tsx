import { useState } from 'react'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'
import { AT_ONCE, WORKS_AT_FIRST } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Choices } from '../parts/Choices.js'
import { MoreButton } from '../parts/MoreButton.js'
import { Note } from '../parts/Note.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { WorkCard } from './WorkCard.js'
import styles from './WorksPage.module.css'

/** So many stand there at first, and so many more each time; the server gives no more than `MOST` at once. */
const PAGE = WORKS_AT_FIRST
const MOST = AT_ONCE

type Order = AnswerOf<'works'>['order']

/** The works of a universe, and how far one is in each. */
export function WorksPage() {
  useTitle(words.works.title)
  const [order, setOrder] = useState<Order>('release')
  const [limit, setLimit] = useState(PAGE)
  const works = useAnswer('works', { order, limit })
  return (
    <>
      <header className={styles.head}>
        <h1>{words.works.title}</h1>
        <Choices label={words.works.order} names={words.works.orders} chosen={order} choose={setOrder} />
      </header>
      <Answer answered={works} lines={6}>
        {({ works: listed, next }) =>
          listed.length === 0 ? (
            <Note title={words.works.none} />
          ) : (
            <>
              <ul className={styles.list}>
                {listed.map((work) => (
                  <li key={work.id}>
                    <WorkCard work={work} />
                  </li>
                ))}
              </ul>
              {next !== null && limit < MOST && (
                <MoreButton more={() => setLimit(Math.min(MOST, limit + PAGE))} />
              )}
            </>
          )
        }
      </Answer>
    </>
  )
}
