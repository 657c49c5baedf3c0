import { useState } from 'react'
import { mutate } from 'swr'
import type { MadeToken } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Choices } from '../parts/Choices.js'
import { Copyable } from '../parts/Copyable.js'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { words } from '../words/words.js'

type Kind = keyof typeof words.account.kinds

/** What a token is made for, and the address that bears it; a program of one's own gets the token alone. */
const MADE: Readonly<
  Record<Kind, { readonly scopes: readonly string[]; readonly path: (secret: string) => string }>
> = {
  calendar: { scopes: ['calendar'], path: (secret) => `${location.origin}/calendar/${secret}.ics` },
  feed: { scopes: ['feed'], path: (secret) => `${location.origin}/feeds/${secret}/news.atom` },
  program: { scopes: ['read', 'progress'], path: (secret) => secret },
}

export function MakeAddress() {
  const [kind, choose] = useState<Kind>('calendar')
  const [made, setMade] = useState<{ readonly kind: Kind; readonly secret: string } | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const make = (): Promise<void> =>
    attempt(async () => {
      const body = { name: words.account.kinds[kind], scopes: MADE[kind].scopes }
      const { secret } = await ask<MadeToken>(addressOf('tokens'), { method: 'POST', body })
      setMade({ kind, secret })
      await mutate(addressOf('tokens'))
    })
  return (
    <div className={panel.panel}>
      <Choices label={words.account.makeFor} names={words.account.kinds} chosen={kind} choose={choose} />
      <p>{words.account.kindHints[kind]}</p>
      {made?.kind === kind ? (
        <>
          <Copyable label={words.account.yours[kind]} text={MADE[kind].path(made.secret)} />
          <p className={panel.soft}>{words.account.once}</p>
        </>
      ) : (
        <p>
          <button type="button" className={buttons.main} disabled={isBusy} onClick={() => void make()}>
            {words.account.make}
          </button>
        </p>
      )}
      <TroubleLine trouble={trouble} />
    </div>
  )
}
