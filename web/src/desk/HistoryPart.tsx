import { useState } from 'react'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import { HistoryEntries } from './HistoryEntries.js'
import { ThingPicker, type Picked } from './ThingPicker.js'

/** All that keepers decided, the latest first; or what was decided of somebody. */
export function HistoryPart() {
  const [picked, pick] = useState<Picked | null>(null)
  const all = picked !== null && (
    <button type="button" className={buttons.quiet} onClick={() => pick(null)}>
      {words.desk.allDecisions}
    </button>
  )
  return (
    <Section title={picked === null ? words.desk.decisions : words.desk.decisionsOf(picked.name)} aside={all}>
      <p className={panel.lead}>{words.desk.decisionsHint}</p>
      <ThingPicker label={words.desk.ofWhom} picked={picked} pick={pick} />
      <br />
      <HistoryEntries of={picked?.id ?? ''} />
    </Section>
  )
}
