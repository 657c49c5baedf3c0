import { mutate } from 'swr'
import type { OwnSessions } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { toastTrouble } from '../shell/toast.js'
import { dayText } from '../words/timeText.js'
import { words } from '../words/words.js'

const SESSIONS = addressOf('sessions')

/** Where one is logged in. */
export function Devices() {
  const { data = [] } = useAddress<OwnSessions>(SESSIONS)
  return (
    <Section title={words.account.devices}>
      <ul className={panel.rows}>
        {data.map(({ id, device, usedOn, isThis }) => (
          <li key={id}>
            <span className={panel.what}>
              {device}
              <small>{isThis ? words.account.thisDevice : words.account.usedOn(dayText(usedOn))}</small>
            </span>
            {!isThis && (
              <button
                type="button"
                className={buttons.quiet}
                onClick={() => void end(id).catch(toastTrouble)}
              >
                {words.account.logOutThere}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function end(id: string): Promise<void> {
  await ask(addressOf(`sessions/${encodeURIComponent(id)}`), { method: 'DELETE' })
  await mutate(SESSIONS)
}
