import { Link } from 'wouter'
import { Moment } from '../parts/Moment.js'
import { markSeen } from '../seeing/marking.js'
import { Tick } from '../seeing/Tick.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './InstallmentLine.module.css'
import type { Installment } from './work.js'

interface InstallmentLineParts {
  readonly work: { readonly name: string; readonly format: string }
  readonly installment: Installment
  /** Those of its season that come before it. */
  readonly before: readonly Installment[]
}

/** An installment: its number, its name where that may be seen, its day, and its tick at the thumb. */
export function InstallmentLine({ work, installment, before }: InstallmentLineParts) {
  const { ref, number, name, released, certainty, isSeen } = installment
  const place = `${work.name} ${placeOf(ref)}`
  const unseen = before.filter((each) => !each.isSeen).map((each) => each.ref)
  const upTo = {
    name: words.seeing.upTo,
    act: () => void markSeen({ ref: ref.replace('/', ' ..'), name: place, ticks: unseen }),
  }
  return (
    <div className={styles.line}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <Link href={paths.installment(ref)} className={styles.said}>
        <span className={isSeen ? undefined : styles.unnamed}>
          {name ?? words.work.installment(number, work.format)}
        </span>
        {released !== null && (
          <span className={styles.day}>
            <Moment at={released} />
            {certainty !== 'certain' && ` · ${words.statement.certainty[certainty]}`}
          </span>
        )}
      </Link>
      <Tick of={ref} name={place} isSeen={isSeen} further={unseen.length === 0 ? [] : [upTo]} />
    </div>
  )
}

/** “1x06”, or “6” of a work without seasons. */
const placeOf = (ref: string): string => ref.replace(/^[^/]*\//, '')
