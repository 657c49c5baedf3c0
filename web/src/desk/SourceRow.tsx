import { mutate } from 'swr'
import type { SourcesTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { toast, toastTrouble } from '../shell/toast.js'
import { timeText } from '../words/timeText.js'
import { words } from '../words/words.js'
import styles from './SourceRow.module.css'

type Source = SourcesTold[number]

/** Something that is followed: whether it answers, and what it brought. */
export function SourceRow({ source }: { readonly source: Source }) {
  const { address, health, dueOn } = source
  const isFailing = health.failures > 0
  return (
    <li>
      <span className={panel.what}>
        <span className={styles.address}>
          <span
            className={isFailing ? `${styles.light} ${styles.failing}` : styles.light}
            aria-hidden="true"
          />
          {address}
        </span>
        <small>{healthText(health)}</small>
        <small>{words.desk.due(timeText(dueOn))}</small>
      </span>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={words.desk.unfollowIt(address)}
        onClick={() => void unfollow(address).catch(toastTrouble)}
      >
        {words.desk.unfollow}
      </button>
    </li>
  )
}

function healthText({ failures, failure, succeededOn, items }: Source['health']): string {
  if (failures > 0) return words.desk.failing(failures, failure ?? '')
  return succeededOn === null ? words.desk.notYet : words.desk.well(timeText(succeededOn), items)
}

async function unfollow(address: string): Promise<void> {
  await ask(addressOf('sources', { address }), { method: 'DELETE' })
  await mutate(addressOf('sources'))
  toast(words.desk.unfollowed)
}
