import { Link } from 'wouter'
import { paths } from '../shell/paths.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import buttons from './buttons.module.css'
import { Note } from './Note.js'

/** What is hidden and what does not exist are this same page. */
export function NothingHere() {
  useTitle(words.asking.nothingHere)
  return (
    <>
      <h1>{words.asking.nothingHere}</h1>
      <br />
      <Note title={words.asking.nothingHereYet}>
        <Link href={paths.today} className={buttons.main}>
          {words.asking.toToday}
        </Link>
      </Note>
    </>
  )
}
