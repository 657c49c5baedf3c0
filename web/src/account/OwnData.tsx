import { useState } from 'react'
import { useLocation } from 'wouter'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'

/** All that is kept of an account: to take along, and to delete, which asks once whether that is meant. */
export function OwnData() {
  const [isAsking, setAsking] = useState(false)
  const [, go] = useLocation()
  const { isBusy, trouble, attempt } = useAttempt()
  const remove = (): Promise<void> =>
    attempt(async () => {
      await ask(addressOf('account'), { method: 'DELETE' })
      await forget()
      go(paths.today)
    })
  return (
    <Section title={words.account.data}>
      <div className={panel.panel}>
        <p>{words.account.dataHint}</p>
        <div className={panel.ways}>
          <a href={addressOf('account/export')} download="unspoiled-account.json" className={buttons.quiet}>
            {words.account.export}
          </a>
          {!isAsking && (
            <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
              {words.account.delete}
            </button>
          )}
        </div>
        {isAsking && (
          <>
            <p>{words.account.deleteHint}</p>
            <div className={panel.ways}>
              <button type="button" className={buttons.main} disabled={isBusy} onClick={() => void remove()}>
                {words.account.deleteSure}
              </button>
              <button type="button" className={buttons.quiet} onClick={() => setAsking(false)}>
                {words.account.keep}
              </button>
            </div>
          </>
        )}
        <TroubleLine trouble={trouble} />
      </div>
    </Section>
  )
}
