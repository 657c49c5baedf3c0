import { useRef, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Relations } from './layOut.js'
import styles from './NodeList.module.css'
import { stepTo } from './stepTo.js'

interface NodeListParts {
  readonly relations: Relations
  readonly looked: string | null
  readonly look: (id: string | null) => void
}

/**
 * Everybody in the picture: whoever gets the focus here is looked at there. It is one stop of the Tab key, and the arrow keys
 * go from one to the next, as in a toolbar: nobody wants to pass 300 stops.
 */
export function NodeList({ relations: { nodes, edges }, looked, look }: NodeListParts) {
  const list = useRef<HTMLDivElement>(null)
  const chosen = nodes.find(({ id }) => id === looked)
  const its = edges.filter(({ from, to }) => from === looked || to === looked)
  const step = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = stepTo(event.key, {
      at: buttons.findIndex((each) => each === event.target),
      of: buttons.length,
    })
    if (next === null) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  return (
    <>
      <div className={styles.told} aria-live="polite">
        {chosen !== undefined && (
          <>
            <p>
              <strong>
                <Link href={paths.to(chosen)}>{chosen.name}</Link>
              </strong>{' '}
              · <Link href={paths.relationsOf(chosen.id)}>{words.graph.around(chosen.name)}</Link>
            </p>
            <ul>
              {its.map(({ statement, words: what }) => (
                <li key={statement}>{what}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <h2 className={styles.title}>{words.graph.nodes}</h2>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus. */}
      <div ref={list} role="toolbar" aria-label={words.graph.nodes} className={styles.nodes} onKeyDown={step}>
        {nodes.map(({ id, name }, place) => (
          <button
            key={id}
            type="button"
            tabIndex={id === looked || (chosen === undefined && place === 0) ? 0 : -1}
            aria-pressed={id === looked}
            onFocus={() => look(id)}
            onClick={() => look(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}
