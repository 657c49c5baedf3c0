import type { Trouble } from '../asking/trouble.js'
import styles from './TroubleLine.module.css'

/** What went wrong with what was just tried, beside where it was. */
export function TroubleLine({ trouble }: { readonly trouble: Trouble | null }) {
  if (trouble === null) return null
  return (
    <p className={styles.trouble} role="alert">
      {trouble.message} {trouble.hint}
    </p>
  )
}
