import { mutate } from 'swr'
import type { OwnPasskeys } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { dayText } from '../words/timeText.js'
import { words } from '../words/words.js'
import { makePasskey } from './makePasskey.js'

const PASSKEYS = addressOf('passkeys')

/** Keys that a phone or a security key holds, in place of a password. */
export function Passkeys() {
  const { data = [] } = useAddress<OwnPasskeys>(PASSKEYS)
  const { isBusy, trouble, attempt } = useAttempt()
  const add = (): Promise<void> =>
    attempt(async () => {
      await makePasskey(words.account.passkeyName(dayText(new Date().toISOString())))
      await mutate(PASSKEYS)
    })
  const remove = (id: string): Promise<void> =>
    attempt(async () => {
      await ask(addressOf(`passkeys/${encodeURIComponent(id)}`), { method: 'DELETE' })
      await mutate(PASSKEYS)
    })
  return (
    <Section
      title={words.account.passkeys}
      aside={
        <button type="button" className={buttons.quiet} disabled={isBusy} onClick={() => void add()}>
          {words.account.addPasskey}
        </button>
      }
    >
      <TroubleLine trouble={trouble} />
      {data.length === 0 && <p className={panel.soft}>{words.account.noPasskeys}</p>}
      <ul className={panel.rows}>
        {data.map(({ id, name, usedOn }) => (
          <li key={id}>
            <span className={panel.what}>
              {name}
              <small>{usedOn === null ? words.account.unused : words.account.usedOn(dayText(usedOn))}</small>
            </span>
            <button type="button" className={buttons.quiet} onClick={() => void remove(id)}>
              {words.account.remove}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
