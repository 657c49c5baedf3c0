import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { ReleaseList } from './ReleaseList.js'
import { todayDay } from './todayDay.js'

/** What is out when: what is still to come first, then what is out, latest first. */
export function CalendarPage() {
  useTitle(words.calendar.title)
  const calendar = useAnswer('calendar')
  const today = todayDay()
  return (
    <>
      <h1>{words.calendar.title}</h1>
      <Answer answered={calendar} lines={8}>
        {({ entries }) => {
          const isAhead = ({ when }: (typeof entries)[number]): boolean =>
            when === null || when >= today.slice(0, when.length)
          const ahead = entries.filter(isAhead)
          const before = entries.filter((entry) => !isAhead(entry)).toReversed()
          return (
            <>
              <Section title={words.calendar.soon}>
                {ahead.length === 0 ? (
                  <Note title={words.calendar.noneSoon} />
                ) : (
                  <ReleaseList entries={ahead} />
                )}
              </Section>
              {before.length > 0 && (
                <Section title={words.calendar.before}>
                  <ReleaseList entries={before} />
                </Section>
              )}
            </>
          )
        }}
      </Answer>
    </>
  )
}
