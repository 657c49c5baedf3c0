import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Installment } from './installment.js'
import styles from './Neighbours.module.css'

/** The ways to the installments before and after. */
export function Neighbours({ previous, next }: Pick<Installment, 'previous' | 'next'>) {
  return (
    <nav className={styles.neighbours} aria-label={`${words.installment.before}, ${words.installment.after}`}>
      {previous !== null && (
        <Link href={paths.installment(previous.ref)} rel="prev">
          <Icon name="left" size={18} />
          {previous.words}
        </Link>
      )}
      {next !== null && (
        <Link href={paths.installment(next.ref)} rel="next" className={styles.next}>
          {next.words}
          <Icon name="right" size={18} />
        </Link>
      )}
    </nav>
  )
}
