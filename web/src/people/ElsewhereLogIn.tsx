import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import buttons from '../parts/buttons.module.css'
import { toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'
import { useMeAnswer } from './useMe.js'

/** The way in through an OpenID Connect issuer, where this place has one. */
export function ElsewhereLogIn() {
  const { data } = useMeAnswer()
  if (data?.openId !== true) return null
  return (
    <button type="button" className={buttons.quiet} onClick={() => void goThere().catch(toastTrouble)}>
      {words.people.elsewhere}
    </button>
  )
}

async function goThere(): Promise<void> {
  const { address } = await ask<{ readonly address: string }>(addressOf('open-id'), {
    method: 'POST',
    body: {},
  })
  location.assign(address)
}
