import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { Trouble } from '../asking/trouble.js'
import { words } from '../words/words.js'

interface Ceremony {
  readonly ceremony: string
  readonly options: PublicKeyCredentialCreationOptionsJSON
}

/**
 * Has the browser make a passkey, and adds it to the account (WebAuthn level 3, section 5.1.3).
 * @throws Trouble where the browser cannot, or whoever was asked did not want to
 */
export async function makePasskey(name: string): Promise<void> {
  const options = addressOf('passkeys/options')
  const { ceremony, options: optionsJSON } = await ask<Ceremony>(options, { method: 'POST', body: {} })
  const response = await startRegistration({ optionsJSON }).catch(() => {
    throw new Trouble(0, { message: words.account.passkeyFailed, hint: words.account.passkeyHint })
  })
  await ask(addressOf('passkeys'), { method: 'POST', body: { ceremony, name, response } })
}
