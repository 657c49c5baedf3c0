import { useId, type InputHTMLAttributes } from 'react'
import styles from './Field.module.css'

interface FieldParts extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  /** Said below it. */
  readonly hint?: string
}

/** A field with its label above it. */
export function Field({ label, hint, ...input }: FieldParts) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} aria-describedby={hint === undefined ? undefined : `${id}-hint`} />
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}
