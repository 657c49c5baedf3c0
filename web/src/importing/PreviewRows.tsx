import { useState } from 'react'
import type { ImportPreview } from '../../../src/http/api.js'
import buttons from '../parts/buttons.module.css'
import { words } from '../words/words.js'
import styles from './PreviewRows.module.css'

type Row = ImportPreview['rows'][number]

/** So many are drawn before somebody asks for more: an export of many years has thousands. */
const STEP = 100

/** The rows of which the same becomes, each with its reason. */
export function PreviewRows({
  outcome,
  rows,
}: {
  readonly outcome: Row['outcome']
  readonly rows: readonly Row[]
}) {
  const [shown, show] = useState(STEP)
  if (rows.length === 0) return null
  return (
    <details className={styles.rows} open={outcome === 'opens' || outcome === 'ambiguous'}>
      <summary>
        {words.importing.outcomes[outcome]} <span>{rows.length}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.importing.what}</th>
            <th scope="col">{words.importing.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ where, what, reason }) => (
            <tr key={where}>
              <td>
                {what ?? where}
                {what !== null && <small>{where}</small>}
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className={buttons.quiet} onClick={() => show(shown + STEP)}>
          {words.importing.more(rows.length - shown)}
        </button>
      )}
    </details>
  )
}
