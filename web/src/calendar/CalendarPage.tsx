import { useState } from 'react'
import { useWhole } from '../asking/useWhole.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { useTitle } from '../shell/useTitle.js'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import { MonthHead } from './MonthHead.js'
import { MonthTable } from './MonthTable.js'
import { monthSpanned } from './monthSpanned.js'
import { ReleaseList, type Release } from './ReleaseList.js'
import { Subscribe } from './Subscribe.js'
import { todayDay } from './todayDay.js'

/** What is out when, by month. */
export function CalendarPage() {
  useTitle(words.calendar.title)
  const parts = useWhole('calendar')
  return (
    <>
      <h1>{words.calendar.title}</h1>
      <PictureTabs />
      <Answer answered={parts} lines={12}>
        {(calendars) => <Months entries={calendars.flatMap(({ entries }) => entries)} />}
      </Answer>
      <Subscribe />
    </>
  )
}

function Months({ entries }: { readonly entries: readonly Release[] }) {
  const today = todayDay()
  const [month, setMonth] = useState(today.slice(0, 'yyyy-mm'.length))
  const spanned = entries.map((entry) => ({ entry, ...monthSpanned(entry.when) }))
  const then = spanned.filter(({ from, to }) => from !== null && from <= month && month <= to)
  const before = spanned.findLast(({ to }) => to !== null && to < month)?.to
  const ahead = spanned.find(({ from }) => from !== null && from > month)?.from
  const daily = then.filter(({ isDay }) => isDay).map(({ entry }) => entry)
  const vague = then.filter(({ isDay }) => !isDay).map(({ entry }) => entry)
  const undated = entries.filter(({ when }) => when === null)
  return (
    <>
      <MonthHead month={month} before={before ?? null} ahead={ahead ?? null} go={setMonth} />
      <MonthTable month={month} today={today} entries={daily} />
      {then.length === 0 && <Note title={words.calendar.noneThen} />}
      {daily.length > 0 && (
        <Section title={momentText(month)}>
          <ReleaseList entries={daily} />
        </Section>
      )}
      {vague.length > 0 && (
        <Section title={words.calendar.someDay}>
          <ReleaseList entries={vague} />
        </Section>
      )}
      {undated.length > 0 && (
        <Section title={words.calendar.undated}>
          <ReleaseList entries={undated} />
        </Section>
      )}
    </>
  )
}
