import { useEffect, useRef } from 'react'
import { Cover } from '../parts/Cover.js'
import { words } from '../words/words.js'
import type { Choice } from './choicesIn.js'
import styles from './SearchBox.module.css'

interface FoundParts {
  /** The id of the list. */
  readonly list: string
  readonly choices: readonly Choice[]
  /** The place of the one that Enter would take. */
  readonly chosen: number
  readonly visit: (path: string) => void
}

/** What was found. The keyboard stays in the field, which says which of these is meant. */
export function Found({ list, choices, chosen, visit }: FoundParts) {
  const here = useRef<HTMLLIElement>(null)
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [chosen])
  return (
    <ul id={list} role="listbox" className={styles.found} aria-label={words.search.title}>
      {choices.map(({ path, text, note, cover }, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={`${path} ${text}`}
          id={`${list}-${place}`}
          ref={place === chosen ? here : undefined}
          role="option"
          aria-selected={place === chosen}
          onClick={() => visit(path)}
        >
          {cover !== null && <Cover id={cover.id} name={cover.name} size="s" />}
          <span>
            {text}
            {note !== '' && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
