import { useId } from 'react'
import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { SeenButton } from '../seeing/SeenButton.js'
import { paths } from '../shell/paths.js'
import { workOf } from '../shell/workOf.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import styles from './FirstStep.module.css'
import type { Step } from './step.js'

interface FirstStepParts {
  readonly step: Step
  readonly heading: string
  /** “release order”. */
  readonly order: string
}

/** The one thing to watch now, large enough to be found half asleep. */
export function FirstStep({ step, heading, order }: FirstStepParts) {
  const { ref, words: place, name, released, because } = step
  const id = useId()
  const reasons = because.map(({ words: reason }) => reason)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Cover id={workOf(ref)} name={place} size="l" />
      <div className={styles.said}>
        <p className={styles.heading}>{heading}</p>
        <h2 id={id}>
          <Link href={paths.place(step)}>{place}</Link>
        </h2>
        {name !== null && <p className={styles.name}>“{name}”</p>}
        <p className={styles.why}>{reasons.length > 0 ? reasons.join(' · ') : words.today.inOrder(order)}</p>
        {released !== null && <p className={styles.why}>{words.today.firstOut(momentText(released))}</p>}
      </div>
      <SeenButton of={ref} name={place} />
    </section>
  )
}
