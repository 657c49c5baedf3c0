import { Link } from 'wouter'
import { useAnswer } from '../asking/useAnswer.js'
import { ReleaseList } from '../calendar/ReleaseList.js'
import { todayDay } from '../calendar/todayDay.js'
import { DATES_AT_FIRST } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './OutSoon.module.css'

/** The next dates. */
export function OutSoon() {
  const calendar = useAnswer('calendar', { since: todayDay(), limit: DATES_AT_FIRST })
  return (
    <Section title={words.today.soon}>
      <Answer answered={calendar} lines={2}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className={styles.none}>{words.today.noneSoon}</p>
          ) : (
            <ReleaseList entries={entries.slice(0, DATES_AT_FIRST)} />
          )
        }
      </Answer>
      <Link href={paths.calendar} className={styles.whole}>
        {words.today.whole}
      </Link>
    </Section>
  )
}
