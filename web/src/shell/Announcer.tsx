import { noticed } from './noticed.js'
import styles from './Announcer.module.css'

const told = noticed('')

/** Says something to those who listen instead of looking. */
export const announce = (text: string): void => told.set(text)

/** Where that is said. */
export function Announcer() {
  return (
    <p className={styles.unseen} role="status">
      {told.use()}
    </p>
  )
}
