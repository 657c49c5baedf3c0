import { Link, useLocation } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { Skeleton } from '../parts/Skeleton.js'
import buttons from '../parts/buttons.module.css'
import { paths } from '../shell/paths.js'
import { toastTrouble } from '../shell/toast.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { AddProfile } from './AddProfile.js'
import { becomeProfile, logOut } from './comingIn.js'
import { MeDoors } from './MeDoors.js'
import styles from './MePage.module.css'
import { useMe, type Me } from './useMe.js'

/** Who is logged in, and for whom. */
export function MePage() {
  useTitle(words.people.me)
  const me = useMe()
  return (
    <>
      <h1>{me?.account.name ?? words.people.me}</h1>
      {me === undefined && <Skeleton lines={2} />}
      {me === null && <Visitor />}
      {me !== undefined && me !== null && <Profiles me={me} />}
    </>
  )
}

function Visitor() {
  return (
    <div className={styles.visitor}>
      <Note title={words.people.visitor} hint={words.people.visitorHint}>
        <Link href={paths.logIn} className={buttons.main}>
          {words.people.logIn}
        </Link>
        <Link href={paths.adding} className={buttons.quiet}>
          {words.adding.read}
        </Link>
      </Note>
    </div>
  )
}

function Profiles({ me }: { readonly me: Me }) {
  const { account, profile: chosen, profiles } = me
  const [, go] = useLocation()
  const leave = async (): Promise<void> => {
    await logOut()
    go('/')
  }
  return (
    <>
      {account.role === 'keeper' && <p className={styles.role}>{words.people.keeper}</p>}
      <Section title={words.people.profiles}>
        <ul className={styles.profiles}>
          {profiles.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={id === chosen.id}
                onClick={() => void becomeProfile(id).catch(toastTrouble)}
              >
                <Cover id={id} name={name} size="l" />
                {name}
              </button>
            </li>
          ))}
        </ul>
        <AddProfile />
      </Section>
      <MeDoors isKeeper={account.role === 'keeper'} />
      <p className={styles.leave}>
        <button type="button" className={buttons.quiet} onClick={() => void leave().catch(toastTrouble)}>
          {words.people.logOut}
        </button>
      </p>
    </>
  )
}
