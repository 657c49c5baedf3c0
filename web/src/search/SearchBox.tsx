import { useId, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '../parts/Icon.js'
import { closeSearch } from '../shell/searchOpening.js'
import { words } from '../words/words.js'
import { choicesIn } from './choicesIn.js'
import { Found } from './Found.js'
import styles from './SearchBox.module.css'
import { useResults } from './useResults.js'

/** A field with what it finds below it, as the ARIA Authoring Practices have a combobox with a list. */
export function SearchBox() {
  const [typed, type] = useState('')
  const [chosen, choose] = useState(0)
  const [, go] = useLocation()
  const list = useId()
  const results = useResults(typed)
  const choices = choicesIn(results)
  const visit = (path: string): void => {
    closeSearch()
    go(path)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const here = choices[chosen]
    if (event.key === 'Enter' && here !== undefined) visit(here.path)
    if (step === undefined || choices.length === 0) return
    event.preventDefault()
    choose((chosen + step + choices.length) % choices.length)
  }
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          // Whoever opens the search wants to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          type="search"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-label={words.search.label}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={choices[chosen] === undefined ? undefined : `${list}-${chosen}`}
          placeholder={words.search.placeholder}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            type(target.value)
            choose(0)
          }}
        />
      </div>
      <Found list={list} choices={choices} chosen={chosen} visit={visit} />
      <p className={styles.note} role="status">
        {noteOn(typed, choices.length, results.isDone)}
      </p>
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function noteOn(typed: string, count: number, isDone: boolean): string {
  if (typed.trim() === '') return words.search.hint
  if (!isDone) return ''
  return count === 0 ? words.search.nothing(typed.trim()) : words.search.found(count)
}
