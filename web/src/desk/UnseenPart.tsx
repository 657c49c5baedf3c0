import type { UnseenReview } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import { rule } from './ruling.js'

/** What this keeper has not watched far enough to see: it can be approved unseen, or left to another. */
export function UnseenPart() {
  const universe = useUniverse()
  const { data } = useAddress<UnseenReview>(addressOf('review/unseen', { universe: universe ?? undefined }))
  const { isBusy, trouble, attempt } = useAttempt()
  if (data === undefined || data.waiting.length === 0) return null
  const approve = (ticket: string): void =>
    void attempt(async () => rule({ kind: 'approve', ticket }, universe))
  return (
    <Section title={words.desk.unseen}>
      <p className={panel.lead}>{words.desk.unseenHint}</p>
      <TroubleLine trouble={trouble} />
      <ul className={panel.rows}>
        {data.waiting.map(({ works, tickets: [ticket] }) => (
          <li key={works.map(({ id }) => id).join(' ')}>
            <span className={panel.what}>{works.map(({ name }) => name).join(', ')}</span>
            {ticket !== undefined && (
              <button
                type="button"
                className={buttons.quiet}
                disabled={isBusy}
                onClick={() => approve(ticket)}
              >
                {words.desk.approve}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
