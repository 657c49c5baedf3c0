import panel from '../parts/panel.module.css'
import { NothingHere } from '../parts/NothingHere.js'
import { Skeleton } from '../parts/Skeleton.js'
import { useMe } from '../people/useMe.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { OwnData } from './OwnData.js'
import { Devices } from './Devices.js'
import { Passkeys } from './Passkeys.js'
import { PasswordPart } from './PasswordPart.js'

/** How one logs in, where one is logged in, and all that is kept of one: to take along, or to delete. */
export function AccountPage() {
  useTitle(words.account.title)
  const me = useMe()
  if (me === undefined) return <Skeleton lines={4} />
  if (me === null) return <NothingHere />
  return (
    <>
      <h1>{words.account.title}</h1>
      <p className={panel.lead}>{words.account.lead(me.account.name)}</p>
      <PasswordPart hasPassword={me.account.hasPassword} />
      <Passkeys />
      <Devices />
      <OwnData />
    </>
  )
}
