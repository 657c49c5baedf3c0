import { useState } from 'react'
import type { ReviewQueue } from '../../../src/http/api.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { StatementLine } from '../parts/StatementLine.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import { CorrectForm } from './CorrectForm.js'
import { HistoryEntries } from './HistoryEntries.js'
import { RevealForm } from './RevealForm.js'
import { rule, type Wish } from './ruling.js'

/** What can be looked at or filled in beneath it. */
const OPENED = ['correct', 'reveal', 'history'] as const
type Opened = (typeof OPENED)[number]

type Item = ReviewQueue['items'][number]

/** One statement, why it is here, and what may be decided of it. */
export function ReviewItem({ item: { statement, reasons } }: { readonly item: Item }) {
  const [form, open] = useState<Opened | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const universe = useUniverse()
  const decide = (wish: Wish): void =>
    void attempt(async () => rule({ ...wish, statement: statement.id }, universe))
  return (
    <article className={panel.panel}>
      <StatementLine statement={statement} />
      <p className={panel.soft}>{reasons.map((reason) => words.desk.reasons[reason]).join(' · ')}</p>
      <div className={panel.ways}>
        <button
          type="button"
          className={buttons.main}
          disabled={isBusy}
          onClick={() => decide({ kind: 'confirm' })}
        >
          {words.desk.confirm}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          disabled={isBusy}
          onClick={() => decide({ kind: 'withdraw' })}
        >
          {words.desk.withdraw}
        </button>
        {OPENED.map((each) => (
          <button
            key={each}
            type="button"
            className={buttons.quiet}
            aria-expanded={form === each}
            onClick={() => open(form === each ? null : each)}
          >
            {words.desk[each]}
          </button>
        ))}
      </div>
      {form === 'correct' && <CorrectForm statement={statement} isBusy={isBusy} decide={decide} />}
      {form === 'reveal' && <RevealForm statement={statement} isBusy={isBusy} decide={decide} />}
      {form === 'history' && <HistoryEntries of={statement.id} />}
      <TroubleLine trouble={trouble} />
    </article>
  )
}
