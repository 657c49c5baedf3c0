import { useState, type FormEvent, type ReactNode } from 'react'
import { Trouble } from '../asking/trouble.js'
import buttons from '../parts/buttons.module.css'
import styles from './DoorForm.module.css'

interface DoorFormParts {
  readonly title: string
  readonly hint?: string
  /** What the button says. */
  readonly deed: string
  /** Told the fields by their names. */
  readonly act: (fields: Readonly<Record<string, string>>) => Promise<void>
  readonly children: ReactNode
  /** Other ways in, below the button. */
  readonly others?: ReactNode
}

/** A form at the door: what went wrong stands above its button, and the fields keep what was typed. */
export function DoorForm({ title, hint, deed, act, children, others }: DoorFormParts) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]),
    )
    setBusy(true)
    setTrouble(null)
    try {
      await act(fields)
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <h1>{title}</h1>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble.message} {trouble.hint}
        </p>
      )}
      <button type="submit" className={buttons.main} disabled={isBusy}>
        {deed}
      </button>
      {others}
    </form>
  )
}
