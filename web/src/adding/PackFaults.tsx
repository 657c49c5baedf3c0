import type { CheckedPack } from '../../../src/http/api.js'
import { words } from '../words/words.js'
import styles from './PackFaults.module.css'

interface PackFaultsParts {
  readonly text: string
  readonly faults: CheckedPack['faults']
}

/** Each fault below the line that it is on, with what to write instead. */
export function PackFaults({ text, faults }: PackFaultsParts) {
  const lines = text.split('\n')
  return (
    <div role="alert">
      <p>{words.adding.faults(faults.length)}</p>
      <ol className={styles.faults}>
        {faults.map(({ line, column, message, hint }) => (
          <li key={`${line} ${column} ${message}`}>
            <code>
              <span>{line}</span>
              {lines[line - 1]}
            </code>
            <p>
              <strong>{message}</strong> {hint}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
