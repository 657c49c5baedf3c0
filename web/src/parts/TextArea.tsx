import { useId, type TextareaHTMLAttributes } from 'react'
import styles from './TextArea.module.css'

interface TextAreaParts extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string
}

/** Room for a longer text, with its label above it. */
export function TextArea({ label, ...area }: TextAreaParts) {
  const id = useId()
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} {...area} />
    </div>
  )
}
