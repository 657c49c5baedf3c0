import type { OwnToken } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import panel from '../parts/panel.module.css'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { MakeAddress } from './MakeAddress.js'
import { Tokens } from './Tokens.js'

/** Private addresses of a calendar and of feeds, tokens for programs, and how each is taken back. */
export function AddressesPage() {
  useTitle(words.account.addresses)
  const tokens = useAddress<readonly OwnToken[]>(addressOf('tokens'))
  return (
    <>
      <h1>{words.account.addresses}</h1>
      <p className={panel.lead}>{words.account.addressesLead}</p>
      <MakeAddress />
      <Tokens tokens={tokens} />
    </>
  )
}
