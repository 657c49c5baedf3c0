import { mutate } from 'swr'
import type { OwnToken } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import type { Answered } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { momentText } from '../words/momentText.js'
import { dayText } from '../words/timeText.js'
import { words } from '../words/words.js'

/** What was given away so far, and when each was used last. */
export function Tokens({ tokens }: { readonly tokens: Answered<readonly OwnToken[]> }) {
  return (
    <Section title={words.account.given}>
      <Answer answered={tokens} lines={2}>
        {(given) =>
          given.length === 0 ? (
            <p className={panel.soft}>{words.account.noneGiven}</p>
          ) : (
            <ul className={panel.rows}>
              {given.map((token) => (
                <li key={token.id}>
                  <span className={panel.what}>
                    {token.name}
                    <small>
                      {token.scopes.map((scope) => words.account.scopes[scope]).join(', ')} ·{' '}
                      {words.account.madeOn(dayText(token.madeOn))} ·{' '}
                      {token.usedOn === null
                        ? words.account.unused
                        : words.account.usedOn(momentText(token.usedOn))}
                    </small>
                  </span>
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-label={words.account.revokeOf(token.name)}
                    onClick={() => void revoke(token).catch(toastTrouble)}
                  >
                    {words.account.revoke}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}

async function revoke({ id, name }: OwnToken): Promise<void> {
  await ask(addressOf(`tokens/${encodeURIComponent(id)}`), { method: 'DELETE' })
  await mutate(addressOf('tokens'))
  toast(words.account.revoked(name))
}
