import { locale, words } from '../words/words.js'
import { momentText } from '../words/momentText.js'
import { firstOfWeek, weeksOf } from './monthDays.js'
import styles from './MonthTable.module.css'
import type { Release } from './ReleaseList.js'

interface MonthTableParts {
  /** ISO 8601: `2016-09`. */
  readonly month: string
  readonly today: string
  /** Those with a day. */
  readonly entries: readonly Release[]
}

const weekday = (width: 'short' | 'long') =>
  new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' })
const SHORT = weekday('short')
const LONG = weekday('long')

/** A month as a table of weeks. On a phone a day has room for a dot; what it is stands in the list below. */
export function MonthTable({ month, today, entries }: MonthTableParts) {
  const weeks = weeksOf(month, firstOfWeek())
  return (
    <table className={styles.month} aria-label={momentText(month)}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} abbr={LONG.format(new Date(day))}>
              {SHORT.format(new Date(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                isOther={!day.startsWith(month)}
                isToday={day === today}
                entries={entries}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayParts {
  readonly day: string
  readonly isOther: boolean
  readonly isToday: boolean
  readonly entries: readonly Release[]
}

function Day({ day, isOther, isToday, entries }: DayParts) {
  const its = isOther ? [] : entries.filter(({ when }) => when === day)
  return (
    <td className={isOther ? styles.other : undefined} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day}>{Number(day.slice(-2))}</time>
      {its.map(({ id, words: what, certainty, isCancelled }) => (
        <span
          key={id}
          className={certainty === 'certain' ? styles.entry : `${styles.entry} ${styles.unsure}`}
        >
          <span>
            {what}
            {certainty !== 'certain' && ` (${words.statement.certainty[certainty]})`}
            {isCancelled && ` (${words.calendar.cancelled})`}
          </span>
        </span>
      ))}
    </td>
  )
}
