import { useState } from 'react'
import type { AccountsTold, MadeLink } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Copyable } from '../parts/Copyable.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { dayText } from '../words/timeText.js'
import { words } from '../words/words.js'

const ACCOUNTS = addressOf('accounts')

/** Who has an account, and a link for whoever forgot their password. */
export function AccountRows() {
  const accounts = useAddress<AccountsTold>(ACCOUNTS)
  const [link, setLink] = useState<{ readonly name: string; readonly address: string } | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const reset = (id: string, name: string): void =>
    void attempt(async () => {
      const where = addressOf(`accounts/${encodeURIComponent(id)}/reset`)
      const { address } = await ask<MadeLink>(where, { method: 'POST', body: {} })
      setLink({ name, address })
    })
  return (
    <Section title={words.desk.accounts}>
      {link !== null && <Copyable label={words.desk.resetLink(link.name)} text={link.address} />}
      <TroubleLine trouble={trouble} />
      <Answer answered={accounts} lines={2}>
        {(all) => (
          <ul className={panel.rows}>
            {all.map(({ id, name, role, madeOn }) => (
              <li key={id}>
                <span className={panel.what}>
                  {name}
                  <small>
                    {words.desk.roles[role]} · {words.desk.since(dayText(madeOn))}
                  </small>
                </span>
                <button
                  type="button"
                  className={buttons.quiet}
                  disabled={isBusy}
                  onClick={() => reset(id, name)}
                >
                  {words.desk.newPassword}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Section>
  )
}
