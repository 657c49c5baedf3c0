import { useEffect } from 'react'
import { askAgain } from '../asking/forget.js'
import { Icon } from '../parts/Icon.js'
import { words } from '../words/words.js'
import { isOffline } from './isOffline.js'
import styles from './OfflineLine.module.css'

/** Stands over every page while the server does not answer: so that nobody takes what was kept for what is now. */
export function OfflineLine() {
  return <div role="status">{isOffline.use() && <Shown />}</div>
}

function Shown() {
  useEffect(() => {
    const again = (): void => void askAgain()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])
  return (
    <p className={styles.line}>
      <Icon name="offline" size={18} />
      <span>{words.asking.offline}</span>
      <button type="button" onClick={() => void askAgain()}>
        {words.asking.again}
      </button>
    </p>
  )
}
