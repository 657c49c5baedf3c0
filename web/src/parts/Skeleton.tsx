import { words } from '../words/words.js'
import styles from './Skeleton.module.css'

/** Stands where an answer will be, about as high, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div className={styles.skeleton} role="status" data-loading aria-label={words.asking.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  )
}
