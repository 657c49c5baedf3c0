import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './Neighbours.module.css'

interface Neighbour {
  readonly kind: 'work' | 'season' | 'installment'
  readonly ref: string
  readonly words: string
}

interface NeighboursParts {
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

/** The ways to the installments or seasons before and after. */
export function Neighbours({ previous, next }: NeighboursParts) {
  return (
    <nav className={styles.neighbours} aria-label={`${words.installment.before}, ${words.installment.after}`}>
      {previous !== null && (
        <Link href={paths.place(previous)} rel="prev">
          <Icon name="left" size={18} />
          {previous.words}
        </Link>
      )}
      {next !== null && (
        <Link href={paths.place(next)} rel="next" className={styles.next}>
          {next.words}
          <Icon name="right" size={18} />
        </Link>
      )}
    </nav>
  )
}
