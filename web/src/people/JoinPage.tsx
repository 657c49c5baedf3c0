import { useLocation } from 'wouter'
import { Field } from '../parts/Field.js'
import { Note } from '../parts/Note.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { joinBy } from './comingIn.js'
import { DoorForm } from './DoorForm.js'
import { NewPassword } from './NewPassword.js'
import { useLink } from './useLink.js'

/** Where somebody makes an account by a link: the first keeper, or whoever was invited. */
export function JoinPage() {
  useTitle(words.people.join)
  const link = useLink()
  const [, go] = useLocation()
  if (link === '') return <NoLink title={words.people.join} />
  const act = async ({ name = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    await joinBy(link, name, password)
    go('/')
  }
  return (
    <DoorForm title={words.people.join} hint={words.people.joinHint} deed={words.people.join} act={act}>
      <Field label={words.people.name} name="name" autoComplete="username" required maxLength={64} />
      <NewPassword />
    </DoorForm>
  )
}

/** What stands at the address of a link without the link. */
export function NoLink({ title }: { readonly title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <br />
      <Note title={words.people.noLink} hint={words.people.noLinkHint} />
    </>
  )
}
