import { Link } from 'wouter'
import { askAgain } from '../asking/forget.js'
import type { Trouble } from '../asking/trouble.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import buttons from './buttons.module.css'
import { NothingHere } from './NothingHere.js'
import { Note } from './Note.js'

/** What went wrong, in the server's words, with a way out. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  if (trouble.status === 404) return <NothingHere />
  return (
    <Note title={trouble.message} hint={trouble.hint}>
      {trouble.status === 401 ? (
        <Link href={paths.logIn} className={buttons.main}>
          {words.asking.logIn}
        </Link>
      ) : (
        <button type="button" className={buttons.main} onClick={() => void askAgain()}>
          {words.asking.again}
        </button>
      )}
    </Note>
  )
}
