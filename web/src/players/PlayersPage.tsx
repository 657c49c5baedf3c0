import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import type { PlayersState } from '../../../src/http/api.js'
import panel from '../parts/panel.module.css'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Arrivals } from './Arrivals.js'
import { ConnectPlayer } from './ConnectPlayer.js'
import { UnsettledThings } from './UnsettledThings.js'
import { useOften } from './useOften.js'

const PLAYERS = addressOf('players')

/** Connects a media server, shows that it arrives, and asks what may be several things. */
export function PlayersPage() {
  useTitle(words.players.title)
  const players = useAddress<PlayersState>(PLAYERS)
  useOften([PLAYERS, addressOf('unsettled')])
  return (
    <>
      <h1>{words.players.title}</h1>
      <p className={panel.lead}>{words.players.lead}</p>
      <ConnectPlayer />
      <Arrivals players={players} />
      <UnsettledThings />
    </>
  )
}
