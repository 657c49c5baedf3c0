import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { words } from '../words/words.js'
import { FirstStep } from './FirstStep.js'
import styles from './NextToWatch.module.css'
import { StepLine } from './StepLine.js'

/** What to watch next, and why; behind it whatever else one has begun. */
export function NextToWatch() {
  const next = useAnswer('next')
  return <Answer answered={next}>{(data) => <Steps next={data} />}</Answer>
}

function Steps({ next: { steps, hasBegun, order } }: { readonly next: AnswerOf<'next'> }) {
  const [first, ...others] = steps
  if (first === undefined) return <Note title={words.today.allSeen} />
  return (
    <>
      <FirstStep step={first} heading={hasBegun ? words.today.next : words.today.begin} order={order} />
      {others.length > 0 && (
        <section className={styles.others} aria-label={words.today.alsoWaiting}>
          <h2>{words.today.alsoWaiting}</h2>
          <ul>
            {others.map((step) => (
              <li key={step.ref}>
                <StepLine step={step} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
