import { Link, useRoute } from 'wouter'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './PictureTabs.module.css'

const TABS = [
  [paths.calendar, words.pictures.calendar],
  [paths.timeline, words.pictures.timeline],
  [paths.relations, words.pictures.graph],
  [paths.way, words.pictures.progress],
] as const

/** From one picture to another. */
export function PictureTabs() {
  return (
    <nav className={styles.tabs} aria-label={words.pictures.title}>
      {TABS.map(([to, name]) => (
        <Tab key={to} to={to} name={name} />
      ))}
    </nav>
  )
}

function Tab({ to, name }: { readonly to: string; readonly name: string }) {
  const [isHere] = useRoute(`${to}/*?`)
  return (
    <Link href={to} aria-current={isHere ? 'page' : undefined}>
      {name}
    </Link>
  )
}
