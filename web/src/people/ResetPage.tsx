import { useLocation } from 'wouter'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { setPasswordBy } from './comingIn.js'
import { DoorForm } from './DoorForm.js'
import { NoLink } from './JoinPage.js'
import { NewPassword } from './NewPassword.js'
import { useLink } from './useLink.js'

/** Where somebody sets a new password by a link that a keeper gave them. */
export function ResetPage() {
  useTitle(words.people.reset)
  const link = useLink()
  const [, go] = useLocation()
  if (link === '') return <NoLink title={words.people.reset} />
  const act = async ({ password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    await setPasswordBy(link, password)
    go('/')
  }
  return (
    <DoorForm title={words.people.reset} deed={words.people.reset} act={act}>
      <NewPassword />
    </DoorForm>
  )
}
