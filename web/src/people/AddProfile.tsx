import { useState, type FormEvent } from 'react'
import { mutate } from 'swr'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { words } from '../words/words.js'
import { ME } from './useMe.js'

/** Somebody else who watches here: a horizon of their own, which has seen nothing yet. */
export function AddProfile() {
  const [isOpen, open] = useState(false)
  const { isBusy, trouble, attempt } = useAttempt()
  const submit = (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const body = { name: new FormData(event.currentTarget).get('name') }
    return attempt(async () => {
      await ask(addressOf('profiles'), { method: 'POST', body })
      await mutate(ME)
      open(false)
    })
  }
  if (!isOpen)
    return (
      <button type="button" className={buttons.quiet} onClick={() => open(true)}>
        {words.people.addProfile}
      </button>
    )
  return (
    <form className={`${panel.panel} ${panel.form}`} onSubmit={(event) => void submit(event)}>
      <Field label={words.people.name} hint={words.people.profileHint} name="name" required maxLength={64} />
      <TroubleLine trouble={trouble} />
      <button type="submit" className={buttons.main} disabled={isBusy}>
        {words.people.addProfile}
      </button>
    </form>
  )
}
