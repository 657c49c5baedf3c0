import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { words } from '../words/words.js'
import styles from './Header.module.css'
import { openSearch } from './searchOpening.js'
import { paths } from './paths.js'
import { UniverseSwitch } from './UniverseSwitch.js'

/** The bar at the top: whose place this is, which universe, and the way to search. */
export function Header() {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link href={paths.today} className={styles.brand}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{words.shell.brand}</span>
        </Link>
        <UniverseSwitch />
        <button type="button" className={styles.search} onClick={openSearch} aria-keyshortcuts="Control+K">
          <Icon name="search" />
          <span>{words.shell.search}</span>
          <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
      </div>
    </header>
  )
}
