import { useId } from 'react'
import { announce } from '../shell/Announcer.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'
import buttons from './buttons.module.css'
import styles from './Copyable.module.css'

/** An address or a secret to take along, by a tap or by hand. */
export function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    toast(words.account.copied)
    announce(words.account.copied)
  }
  return (
    <div className={styles.copyable}>
      <label htmlFor={id}>{label}</label>
      <div>
        <input id={id} readOnly value={text} onFocus={({ target }) => target.select()} />
        <button type="button" className={buttons.quiet} onClick={() => void copy().catch(toastTrouble)}>
          {words.account.copy}
        </button>
      </div>
    </div>
  )
}
