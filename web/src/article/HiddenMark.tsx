import { useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { past } from '../past/past.js'
import { useMe } from '../people/useMe.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Mark } from './article.js'
import styles from './HiddenMark.module.css'
import { openHidden } from './opening.js'

/** Where something is hidden: until when, and a way to read it all the same, which asks once whether that is meant. */
export function HiddenMark({ mark: { words: until, id } }: { readonly mark: Mark }) {
  const [isAsking, ask] = useState(false)
  const me = useMe()
  // What one opens is opened from now on; looking back shows what was open then.
  const canOpen = past.use() === null && id !== null
  return (
    <span className={styles.mark}>
      <span className={styles.until}>
        <Icon name="hidden" size={16} />
        <span>{until === '' ? words.article.hidden : words.article.hiddenUntil(until)}</span>
      </span>
      {canOpen && me && !isAsking && (
        <button type="button" onClick={() => ask(true)}>
          {words.article.show}
        </button>
      )}
      {canOpen && me && isAsking && (
        <>
          <button type="button" className={styles.sure} onClick={() => void openHidden(id)}>
            {words.article.sure}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {words.article.rather}
          </button>
        </>
      )}
      {canOpen && me === null && <Link href={paths.logIn}>{words.article.show}</Link>}
    </span>
  )
}
