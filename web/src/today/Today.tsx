import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { NewsForYou } from './NewsForYou.js'
import { NewSinceLast } from './NewSinceLast.js'
import { NextToWatch } from './NextToWatch.js'
import { OutSoon } from './OutSoon.js'
import styles from './Today.module.css'

/** What a reader opens every day: what to watch, what is new and safe, and what is out soon. */
export function Today() {
  useTitle(words.today.title)
  return (
    <>
      <h1 className={styles.title}>{words.today.title}</h1>
      <NextToWatch />
      <NewSinceLast />
      <div className={styles.columns}>
        <NewsForYou />
        <OutSoon />
      </div>
    </>
  )
}
