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

const NAMES = { jellyfin: 'Jellyfin', plex: 'Plex', emby: 'Emby', kodi: 'Kodi' } as const

type Player = keyof typeof NAMES

/** Makes an address that one player tells of what was played. Its token is shown this once. */
export function ConnectPlayer() {
  const [player, choose] = useState<Player>('jellyfin')
  const [made, setMade] = useState<{ readonly player: Player; readonly secret: string } | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const make = (): Promise<void> =>
    attempt(async () => {
      const body = { name: NAMES[player], scopes: ['scrobble'] }
      const { secret } = await ask<MadeToken>(addressOf('tokens'), { method: 'POST', body })
      setMade({ player, secret })
      await mutate(addressOf('tokens'))
    })
  const isMade = made?.player === player
  return (
    <div className={panel.panel}>
      <Choices label={words.players.which} names={NAMES} chosen={player} choose={choose} />
      <p>{words.players.how[player]}</p>
      {isMade && (
        <>
          <Copyable
            label={words.players.address(NAMES[player])}
            text={`${location.origin}/webhooks/${made.secret}/${player}`}
          />
          <p className={panel.soft}>{words.players.once}</p>
        </>
      )}
      {!isMade && (
        <p>
          <button type="button" className={buttons.main} disabled={isBusy} onClick={() => void make()}>
            {words.players.make(NAMES[player])}
          </button>
        </p>
      )}
      <TroubleLine trouble={trouble} />
    </div>
  )
}
