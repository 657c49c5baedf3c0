import { Icon } from '../parts/Icon.js'
import buttons from '../parts/buttons.module.css'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import { monthAfter } from './monthDays.js'
import styles from './MonthHead.module.css'

interface MonthHeadParts {
  /** ISO 8601: `2016-09`. */
  readonly month: string
  /** The nearest months in which something is out. */
  readonly before: string | null
  readonly ahead: string | null
  readonly go: (month: string) => void
}

/** Which month it is, and the ways to others. */
export function MonthHead({ month, before, ahead, go }: MonthHeadParts) {
  const earlier = monthAfter(month, -1)
  const later = monthAfter(month, 1)
  return (
    <div className={styles.head}>
      <div className={styles.month}>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.calendar.earlier}
          onClick={() => go(earlier)}
        >
          <Icon name="left" />
        </button>
        <h2 aria-live="polite">{momentText(month)}</h2>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={words.calendar.later}
          onClick={() => go(later)}
        >
          <Icon name="right" />
        </button>
      </div>
      <div className={styles.jumps}>
        {before !== null && before !== earlier && (
          <button type="button" onClick={() => go(before)}>
            {words.calendar.jumpBack(momentText(before))}
          </button>
        )}
        {ahead !== null && ahead !== later && (
          <button type="button" onClick={() => go(ahead)}>
            {words.calendar.jumpAhead(momentText(ahead))}
          </button>
        )}
      </div>
    </div>
  )
}
