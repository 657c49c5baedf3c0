import { useEffect } from 'react'
import { Icon } from '../parts/Icon.js'
import { words } from '../words/words.js'
import { toasts, type Toast } from './toast.js'
import styles from './Toasts.module.css'

/** Long enough to read a sentence and to reach for what it offers. */
const SHOWN_MS = 8000

/** The sentence about what was just done. */
export function Toasts() {
  const shown = toasts.use()
  useEffect(() => {
    const timer = setTimeout(() => toasts.set(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <div className={styles.place} role="status">
      {shown !== null && <Shown toast={shown} key={shown.id} />}
    </div>
  )
}

function Shown({ toast: { text, isTrouble, actions } }: { readonly toast: Toast }) {
  return (
    <div className={isTrouble ? `${styles.toast} ${styles.trouble}` : styles.toast}>
      <p>{text}</p>
      {actions.map(({ name, act }) => (
        <button key={name} type="button" className={styles.action} onClick={act}>
          {name}
        </button>
      ))}
      <button
        type="button"
        className={styles.close}
        aria-label={words.seeing.dismiss}
        onClick={() => toasts.set(null)}
      >
        <Icon name="close" size={18} />
      </button>
    </div>
  )
}
