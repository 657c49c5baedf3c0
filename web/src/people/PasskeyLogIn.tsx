import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import buttons from '../parts/buttons.module.css'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'
import { comeIn } from './comingIn.js'

interface PasskeyLogInParts {
  /** When they are in. */
  readonly done: () => void
}

/** The way in with a passkey, where the browser knows of such things. */
export function PasskeyLogIn({ done }: PasskeyLogInParts) {
  if (!('PublicKeyCredential' in globalThis)) return null
  return (
    <button type="button" className={buttons.quiet} onClick={() => void logInWithPasskey(done).catch(tell)}>
      {words.people.withPasskey}
    </button>
  )
}

async function logInWithPasskey(done: () => void): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const begun = await ask<Begun>(addressOf('session/passkey/options'), { method: 'POST', body: {} })
  const response = await startAuthentication({ optionsJSON: begun.options })
  await comeIn(addressOf('session/passkey'), { ceremony: begun.ceremony, response })
  done()
}

interface Begun {
  readonly ceremony: string
  readonly options: PublicKeyCredentialRequestOptionsJSON
}

/** Whoever closes the browser's own window has changed their mind; that is no trouble. */
function tell(error: unknown): void {
  if (error instanceof Error && error.name === 'NotAllowedError') toast(words.people.noPasskey)
  else toastTrouble(error)
}
