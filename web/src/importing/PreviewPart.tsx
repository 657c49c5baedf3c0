import type { ImportPreview } from '../../../src/http/api.js'
import buttons from '../parts/buttons.module.css'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import styles from './PreviewPart.module.css'
import { PreviewRows } from './PreviewRows.js'

type Outcome = ImportPreview['rows'][number]['outcome']

/** What would change comes first; what says nothing last. */
const OUTCOMES: readonly Outcome[] = ['opens', 'listed', 'ambiguous', 'unmatched', 'known', 'nothing']

interface PreviewParts {
  readonly preview: ImportPreview
  readonly isBusy: boolean
  readonly confirm: (id: string) => void
  readonly leave: () => void
}

/** What an import would do, with a reason for every row. */
export function PreviewPart({ preview, isBusy, confirm, leave }: PreviewParts) {
  const { id, file, rows, marks, listed, others } = preview
  const isNew = marks > 0 || listed > 0
  return (
    <Section title={words.importing.preview(file)}>
      <div className={styles.sum}>
        <p>{isNew ? words.importing.would(marks, listed) : words.importing.nothingNew}</p>
        {id !== null && isNew && (
          <button type="button" className={buttons.main} disabled={isBusy} onClick={() => confirm(id)}>
            {words.importing.confirm}
          </button>
        )}
        <button type="button" className={buttons.quiet} onClick={leave}>
          {words.importing.leave}
        </button>
      </div>
      {others.length > 0 && <p className={styles.others}>{words.importing.others(others.join(', '))}</p>}
      {OUTCOMES.map((outcome) => (
        <PreviewRows key={outcome} outcome={outcome} rows={rows.filter((row) => row.outcome === outcome)} />
      ))}
    </Section>
  )
}
