import { Link } from 'wouter'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Relations } from './layOut.js'
import styles from './NodeList.module.css'

interface NodeListParts {
  readonly relations: Relations
  readonly looked: string | null
  readonly look: (id: string | null) => void
}

/** Everybody in the picture: whoever gets the focus here is looked at there. */
export function NodeList({ relations: { nodes, edges }, looked, look }: NodeListParts) {
  const chosen = nodes.find(({ id }) => id === looked)
  const its = edges.filter(({ from, to }) => from === looked || to === looked)
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
      <ul className={styles.nodes}>
        {nodes.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === looked}
              onFocus={() => look(id)}
              onClick={() => look(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
