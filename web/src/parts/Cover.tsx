import type { CSSProperties } from 'react'
import styles from './Cover.module.css'

interface CoverParts {
  readonly id: string
  readonly name: string
  /** 0 to 1, drawn around it; absent where it says nothing. */
  readonly seen?: number
  readonly size?: 's' | 'm' | 'l'
}

/** Stands for a work or somebody: a colour of its own, and initials. Pictures could show what is hidden; these cannot. */
export function Cover({ id, name, seen, size = 'm' }: CoverParts) {
  // A property of one's own has no place in React's type of styles.
  const style = { '--hue': hueOf(id), '--seen': seen ?? 0 } as CSSProperties
  return (
    <span
      className={`${styles.cover} ${styles[size]} ${seen ? styles.ringed : ''}`}
      style={style}
      aria-hidden="true"
    >
      <span className={styles.face}>{initialsOf(name)}</span>
    </span>
  )
}

/** The same thing always has the same colour. */
function hueOf(id: string): number {
  let hash = 7
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3600
  return hash / 10
}

/** “JJ” for Jessica Jones, “D” for The Defenders. */
function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter((word) => /^[\p{L}\d]/u.test(word))
  const telling = parts.filter((word) => /^\p{L}/u.test(word) && !/^(?:the|an?|of|and|episode)$/i.test(word))
  const first = (telling.length === 0 ? parts : telling).slice(0, 2)
  return first.map((word) => /^./u.exec(word)?.[0].toUpperCase() ?? '').join('')
}
