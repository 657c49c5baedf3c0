import { words } from '../words/words.js'
import buttons from './buttons.module.css'
import styles from './MoreButton.module.css'

/** Goes on with a list that is longer. */
export function MoreButton({ more }: { readonly more: () => void }) {
  return (
    <p className={styles.more}>
      <button type="button" className={buttons.quiet} onClick={more}>
        {words.statement.readMore}
      </button>
    </p>
  )
}
