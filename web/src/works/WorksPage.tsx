import { useState } from 'react'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'
import { WORKS_AT_FIRST } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Choices } from '../parts/Choices.js'
import { Note } from '../parts/Note.js'
import { ReadOn } from '../parts/ReadOn.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { WorkCard } from './WorkCard.js'
import styles from './WorksPage.module.css'

type Order = AnswerOf<'works'>['order']

/** The works of a universe, and how far one is in each. */
export function WorksPage() {
  useTitle(words.works.title)
  const [order, setOrder] = useState<Order>('release')
  return (
    <>
      <header className={styles.head}>
        <h1>{words.works.title}</h1>
        <Choices label={words.works.order} names={words.works.orders} chosen={order} choose={setOrder} />
      </header>
      <WorksPart key={order} order={order} />
    </>
  )
}

interface PartParts {
  readonly order: Order
  /** Where the part begins; undefined for the first. */
  readonly cursor?: string
}

/** As many as one looks through, and a way on. */
function WorksPart({ order, cursor }: PartParts) {
  const answered = useAnswer('works', { order, limit: WORKS_AT_FIRST, cursor })
  return (
    <Answer answered={answered} lines={6}>
      {({ works, next }) =>
        cursor === undefined && works.length === 0 ? (
          <Note title={words.works.none} />
        ) : (
          <>
            <ul className={styles.list}>
              {works.map((work) => (
                <li key={work.id}>
                  <WorkCard work={work} />
                </li>
              ))}
            </ul>
            <ReadOn next={next}>{(further) => <WorksPart order={order} cursor={further} />}</ReadOn>
          </>
        )
      }
    </Answer>
  )
}
