import { useState } from 'react'
import { Cover } from '../parts/Cover.js'
import { Field } from '../parts/Field.js'
import { useResults } from '../search/useResults.js'
import { words } from '../words/words.js'
import styles from './ThingPicker.module.css'

/** Somebody, something or a work. */
export interface Picked {
  readonly kind: string
  readonly id: string
  readonly name: string
}

interface ThingPickerParts {
  readonly label: string
  readonly picked: Picked | null
  readonly pick: (thing: Picked | null) => void
}

/** A field for whom or what is meant, with those who are called so as one types. */
export function ThingPicker({ label, picked, pick }: ThingPickerParts) {
  const [typed, type] = useState('')
  const { things } = useResults(typed)
  const choices = things.filter(({ kind }) => kind !== 'season' && kind !== 'installment')
  const choose = (thing: Picked): void => {
    pick(thing)
    type('')
  }
  return (
    <div className={styles.picker}>
      <Field
        label={label}
        value={typed}
        placeholder={picked?.name ?? words.desk.name}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
      />
      {choices.length > 0 && (
        <ul className={styles.choices} aria-label={label}>
          {choices.map(({ kind, id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => choose({ kind, id, name })}>
                <Cover id={id} name={name} size="s" />
                <span>
                  {name} <small>{words.search.kinds[kind] ?? kind}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
