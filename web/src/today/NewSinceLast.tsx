import { useEffect } from 'react'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain } from '../asking/forget.js'
import { useAnswer } from '../asking/useAnswer.js'
import { ReleaseList } from '../calendar/ReleaseList.js'
import { Section } from '../parts/Section.js'
import { StatementList } from '../parts/StatementList.js'
import buttons from '../parts/buttons.module.css'
import { useMe } from '../people/useMe.js'
import { toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'
import { NewsCard } from './NewsCard.js'
import styles from './NewSinceLast.module.css'

/** More of each is no overview. */
const MOST = 10

/** What was said or kept since the reader last said that they had looked. Nothing stands there where nothing is new. */
export function NewSinceLast() {
  const me = useMe()
  const { data } = useAnswer('new')
  const isFirstVisit = me ? data?.since === null : false
  useEffect(() => {
    if (isFirstVisit) void looked().catch(toastTrouble)
  }, [isFirstVisit])
  if (data === undefined) return null
  const { articles, changes, releases } = data
  if (articles.length + changes.length + releases.length === 0) return null
  const done = (
    <button type="button" className={buttons.quiet} onClick={() => void looked().catch(toastTrouble)}>
      {words.today.lookedAtIt}
    </button>
  )
  return (
    <Section title={words.today.newSince} aside={done}>
      <div className={styles.news}>
        {articles.slice(0, MOST).map((article) => (
          <NewsCard key={article.id} article={article} />
        ))}
        {changes.length > 0 && (
          <StatementList statements={changes.slice(0, MOST).map(({ statement }) => statement)} />
        )}
        {releases.length > 0 && <ReleaseList entries={releases.slice(0, MOST)} />}
      </div>
    </Section>
  )
}

/** From now on, new is what comes after. */
async function looked(): Promise<void> {
  await ask(addressOf('visit'), { method: 'PUT' })
  await askAgain()
}
