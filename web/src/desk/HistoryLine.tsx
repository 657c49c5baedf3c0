import type { ReviewHistory } from '../../../src/http/api.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { useUniverse } from '../shell/universe.js'
import { momentText } from '../words/momentText.js'
import { timeText } from '../words/timeText.js'
import { words } from '../words/words.js'
import { rule } from './ruling.js'

type Entry = ReviewHistory['entries'][number]

/** One entry of the ledger: what was said or decided, by whom, when and why. */
export function HistoryLine({ entry }: { readonly entry: Entry }) {
  const { statement, words: reason, ruling, holds, reveals } = entry
  const universe = useUniverse()
  const { isBusy, trouble, attempt } = useAttempt()
  const undo = (id: string): void => void attempt(async () => rule({ kind: 'undo', ruling: id }, universe))
  return (
    <li>
      <span className={panel.what}>
        {holds ? statement.words : <s>{statement.words}</s>}
        <small>{whoAndWhen(entry)}</small>
        {reveals !== null && <small>{words.desk.shownAfter(reveals.join(', '))}</small>}
        {reason !== null && <q className={panel.soft}>{reason}</q>}
      </span>
      {ruling !== null && holds && (
        <button type="button" className={buttons.quiet} disabled={isBusy} onClick={() => undo(ruling)}>
          {words.seeing.undo}
        </button>
      )}
      <TroubleLine trouble={trouble} />
    </li>
  )
}

/** “Confirmed by Ann · 3 May 2026, 12:00”, “Said by gull.example · 24 December 2025”. */
function whoAndWhen({ stance, correctedBy, by, on, said, holds }: Entry): string {
  const did = words.desk.stances[correctedBy === null ? stance : 'corrects']
  const when = on === null ? (said === null ? '' : momentText(said)) : timeText(on)
  const parts = [
    words.desk.doneBy(did, by ?? words.statement.someone),
    when,
    holds ? '' : words.desk.isUndone,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
