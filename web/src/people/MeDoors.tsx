import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './MeDoors.module.css'

/** The ways to what is one's own. */
export function MeDoors({ isKeeper }: { readonly isKeeper: boolean }) {
  const { doors } = words.people
  return (
    <nav aria-label={doors.name} className={styles.doors}>
      <Door to={paths.adding} name={doors.adding} hint={doors.addingHint} />
      {isKeeper && <Door to={paths.desk('review')} name={doors.desk} hint={doors.deskHint} />}
      <Door to={paths.settings} name={doors.settings} hint={doors.settingsHint} />
      <Door to={paths.importing} name={doors.importing} hint={doors.importingHint} />
      <Door to={paths.players} name={doors.players} hint={doors.playersHint} />
      <Door to={paths.addresses} name={doors.addresses} hint={doors.addressesHint} />
      <Door to={paths.account} name={doors.account} hint={doors.accountHint} />
    </nav>
  )
}

interface DoorParts {
  readonly to: string
  readonly name: string
  readonly hint: string
}

function Door({ to, name, hint }: DoorParts) {
  return (
    <Link href={to} className={styles.door}>
      <span>
        <strong>{name}</strong>
        <small>{hint}</small>
      </span>
      <Icon name="right" />
    </Link>
  )
}
