import { Link } from 'wouter'
import { Moment } from '../parts/Moment.js'
import { Tick } from '../seeing/Tick.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './InstallmentHead.module.css'
import type { Installment } from './installment.js'

/** Which installment it is, when it was out, and its tick. */
export function InstallmentHead({ installment }: { readonly installment: Installment }) {
  const { ref, words: place, name, work, released, certainty, isSeen } = installment
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.work}>
          <Link href={paths.work(work.id)}>{work.name}</Link>
        </p>
        <h1>{name ?? place}</h1>
        <p className={styles.facts}>
          {name !== null && released !== null ? `${place} · ` : name !== null && place}
          {released !== null && <Moment at={released} />}
          {released !== null && certainty !== 'certain' && ` · ${words.statement.certainty[certainty]}`}
        </p>
      </div>
      <Tick of={ref} name={place} isSeen={isSeen} />
    </header>
  )
}
