import { useId } from 'react'
import styles from './Choices.module.css'

interface ChoicesParts<Name extends string> {
  readonly label: string
  readonly names: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly choose: (name: Name) => void
}

/** A few choices of which one holds. */
export function Choices<Name extends string>({ label, names, chosen, choose }: ChoicesParts<Name>) {
  const group = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {/* The keys of the record are its names; its type knows no others. */}
      {(Object.keys(names) as Name[]).map((name) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === chosen} onChange={() => choose(name)} />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
