import { Link, useLocation } from 'wouter'
import { Icon, type IconName } from '../parts/Icon.js'
import { words } from '../words/words.js'
import { paths } from './paths.js'
import { openSearch } from './searchOpening.js'
import styles from './Sections.module.css'

/** The parts of the place: beside the page, or on a phone at its foot where the thumb is. */
export function Sections() {
  return (
    <nav className={styles.sections} aria-label={words.shell.sections}>
      <Section to={paths.today} icon="today" name={words.shell.today} />
      <Section
        to={paths.works}
        icon="works"
        name={words.shell.works}
        holds={/^\/(?:work|season|installment)\//}
      />
      <Section
        to={paths.calendar}
        icon="calendar"
        name={words.shell.calendar}
        holds={/^\/(?:timeline|relations|way)(?:\/|$)/}
      />
      <button type="button" className={`${styles.section} ${styles.onPhones}`} onClick={openSearch}>
        <Icon name="search" />
        {words.shell.search}
      </button>
      <Section to={paths.me} icon="me" name={words.shell.me} holds={OWN} />
    </nav>
  )
}

const OWN = /^\/(?:import|players|settings|addresses|account|add|desk)(?:\/|$)/

interface SectionParts {
  readonly to: string
  readonly icon: IconName
  readonly name: string
  /** The further pages that one finds from there. */
  readonly holds?: RegExp
}

function Section({ to, icon, name, holds }: SectionParts) {
  const [pathname] = useLocation()
  const current = pathname === to ? 'page' : holds?.test(pathname) === true ? true : undefined
  return (
    <Link href={to} className={styles.section} aria-current={current}>
      <Icon name={icon} />
      {name}
    </Link>
  )
}
