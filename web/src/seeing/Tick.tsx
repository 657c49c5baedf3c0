import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { useMe } from '../people/useMe.js'
import { paths } from '../shell/paths.js'
import type { ToastAction } from '../shell/toast.js'
import { words } from '../words/words.js'
import { markSeen, markUnseen } from './marking.js'
import { pendingTicks } from './pendingTicks.js'
import styles from './Tick.module.css'

interface TickParts {
  readonly of: string
  /** “Jessica Jones 1x06”. */
  readonly name: string
  readonly isSeen: boolean
  /** What else is offered once it is marked. */
  readonly further?: readonly ToastAction[]
}

/** A tick as large as a thumb. A visitor's leads to where they log in. */
export function Tick({ of: ref, name, isSeen, further = [] }: TickParts) {
  const me = useMe()
  const shown = pendingTicks.use().get(ref) ?? isSeen
  const ticked = { ref, name, ticks: [ref] }
  const face = (
    <span className={shown ? `${styles.face} ${styles.seen}` : styles.face}>
      {shown && <Icon name="tick" size={20} />}
    </span>
  )
  if (!me)
    return (
      <Link href={paths.logIn} className={styles.tick} aria-label={words.seeing.logInFirst}>
        {face}
      </Link>
    )
  return (
    <button
      type="button"
      className={styles.tick}
      aria-pressed={shown}
      aria-label={shown ? words.seeing.unmark(name) : words.seeing.mark(name)}
      onClick={() => void (shown ? markUnseen(ticked) : markSeen(ticked, further))}
    >
      {face}
    </button>
  )
}
