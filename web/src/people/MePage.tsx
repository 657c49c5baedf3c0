import { Link } from 'wouter'
import { Note } from '../parts/Note.js'
import buttons from '../parts/buttons.module.css'
import { paths } from '../shell/paths.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'

/** Who is logged in, and what is theirs. */
export function MePage() {
  useTitle(words.people.me)
  return (
    <>
      <h1>{words.people.me}</h1>
      <br />
      <Note title={words.people.visitor} hint={words.people.visitorHint}>
        <Link href={paths.logIn} className={buttons.main}>
          {words.people.logIn}
        </Link>
      </Note>
    </>
  )
}
