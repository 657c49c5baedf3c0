import { useState } from 'react'
import { mutate } from 'swr'
import type { InvitationsTold, MadeLink } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Copyable } from '../parts/Copyable.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { toastTrouble } from '../shell/toast.js'
import { timeText } from '../words/timeText.js'
import { words } from '../words/words.js'
import { AccountRows } from './AccountRows.js'

const INVITATIONS = addressOf('invitations')

/** Who has an account here, and links with which others join. */
export function PeoplePart() {
  const [link, setLink] = useState<string | null>(null)
  const { data: invitations = [] } = useAddress<InvitationsTold>(INVITATIONS)
  const { isBusy, trouble, attempt } = useAttempt()
  const invite = (role: 'reader' | 'keeper'): void =>
    void attempt(async () => {
      const { address } = await ask<MadeLink>(INVITATIONS, { method: 'POST', body: { role } })
      setLink(address)
      await mutate(INVITATIONS)
    })
  return (
    <>
      <Section title={words.desk.invite}>
        <div className={panel.panel}>
          <p>{words.desk.inviteHint}</p>
          <div className={panel.ways}>
            <button type="button" className={buttons.main} disabled={isBusy} onClick={() => invite('reader')}>
              {words.desk.inviteReader}
            </button>
            <button
              type="button"
              className={buttons.quiet}
              disabled={isBusy}
              onClick={() => invite('keeper')}
            >
              {words.desk.inviteKeeper}
            </button>
          </div>
          {link !== null && <Copyable label={words.desk.link} text={link} />}
          <TroubleLine trouble={trouble} />
          {invitations.length > 0 && (
            <ul className={panel.rows}>
              {invitations.map(({ id, role, expiresOn }) => (
                <li key={id}>
                  <span className={panel.what}>
                    {words.desk.open(words.desk.roles[role], timeText(expiresOn))}
                  </span>
                  <button
                    type="button"
                    className={buttons.quiet}
                    onClick={() => void withdraw(id).catch(toastTrouble)}
                  >
                    {words.desk.takeBack}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Section>
      <AccountRows />
    </>
  )
}

async function withdraw(id: string): Promise<void> {
  await ask(addressOf(`invitations/${encodeURIComponent(id)}`), { method: 'DELETE' })
  await mutate(INVITATIONS)
}
