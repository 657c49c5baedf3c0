import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'

/** Where somebody logs in. */
export function LogInPage() {
  useTitle(words.people.logIn)
  return <h1>{words.people.logIn}</h1>
}
