import { useState } from 'react'
import { Choices } from '../parts/Choices.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import { WhoForm } from './WhoForm.js'

const WAYS = { merge: words.desk.merge, split: words.desk.split }

/** Who is who: two that are one, and one that is two. */
export function WhoPart() {
  const [way, choose] = useState<keyof typeof WAYS>('merge')
  return (
    <Section title={words.desk.parts.who}>
      <p className={panel.lead}>{words.desk.whoHint}</p>
      <div className={panel.panels}>
        <Choices label={words.desk.whichWay} names={WAYS} chosen={way} choose={choose} />
        <WhoForm key={way} way={way} />
      </div>
    </Section>
  )
}
