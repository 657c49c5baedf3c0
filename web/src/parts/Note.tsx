import type { ReactNode } from 'react'
import styles from './Note.module.css'

interface NoteParts {
  readonly title: string
  /** What to do about it. */
  readonly hint?: string | undefined
  /** Ways out. */
  readonly children?: ReactNode
}

/** Where there is nothing to show: why, and the ways out. */
export function Note({ title, hint, children }: NoteParts) {
  return (
    <div className={styles.note}>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && hint !== '' && <p>{hint}</p>}
      {children !== undefined && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
