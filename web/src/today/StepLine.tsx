import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { paths } from '../shell/paths.js'
import { workOf } from '../shell/workOf.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import type { Step } from './step.js'
import styles from './StepLine.module.css'

/** One of the things that wait behind the first. */
export function StepLine({ step }: { readonly step: Step }) {
  const { ref, words: place, name, released, because } = step
  const [reason] = because
  const out = released === null ? null : words.today.firstOut(momentText(released))
  return (
    <Link href={paths.place(step)} className={styles.step}>
      <Cover id={workOf(ref)} name={place} size="s" />
      <span>
        <strong>{place}</strong>
        <span>{name ?? reason?.words ?? out}</span>
      </span>
    </Link>
  )
}
