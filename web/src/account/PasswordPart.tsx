import { useState, type FormEvent } from 'react'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { NewPassword } from '../people/NewPassword.js'
import { toast } from '../shell/toast.js'
import { words } from '../words/words.js'

/** Sets another password; every other device is logged out by it. */
export function PasswordPart({ hasPassword }: { readonly hasPassword: boolean }) {
  const [count, setCount] = useState(0)
  const { isBusy, trouble, attempt } = useAttempt()
  const submit = (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    return attempt(async () => {
      const body = { current: hasPassword ? fields.get('current') : null, wanted: fields.get('password') }
      await ask(addressOf('password'), { method: 'PUT', body })
      setCount(count + 1)
      toast(words.account.passwordSet)
    })
  }
  return (
    <Section title={words.account.password}>
      {/* A new key empties the fields. */}
      <form key={count} className={`${panel.panel} ${panel.form}`} onSubmit={(event) => void submit(event)}>
        {hasPassword && (
          <Field
            label={words.account.current}
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
        <NewPassword label={words.account.newPassword} />
        <TroubleLine trouble={trouble} />
        <button type="submit" className={buttons.quiet} disabled={isBusy}>
          {words.account.setPassword}
        </button>
      </form>
    </Section>
  )
}
