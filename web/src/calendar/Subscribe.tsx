import { useState } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import { Section } from '../parts/Section.js'
import { useMe } from '../people/useMe.js'
import { paths } from '../shell/paths.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'

/** A private address at which a calendar program finds the same. */
export function Subscribe() {
  const me = useMe()
  const [address, setAddress] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    const body = { name: words.calendar.tokenName, scopes: ['calendar'] }
    const { secret } = await ask<{ readonly secret: string }>(addressOf('tokens'), { method: 'POST', body })
    setAddress(`${location.origin}/calendar/${secret}.ics`)
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address ?? '')
    toast(words.calendar.copied)
  }
  if (me === undefined) return null
  return (
    <Section title={words.calendar.subscribe}>
      <p>{me === null ? words.calendar.logInFirst : words.calendar.subscribeHint}</p>
      <br />
      {me === null && (
        <Link href={paths.logIn} className={buttons.quiet}>
          {words.asking.logIn}
        </Link>
      )}
      {me !== null && address === null && (
        <button type="button" className={buttons.main} onClick={() => void make().catch(toastTrouble)}>
          {words.calendar.makeAddress}
        </button>
      )}
      {address !== null && (
        <>
          <Field
            label={words.calendar.address}
            value={address}
            readOnly
            onFocus={({ target }) => target.select()}
          />
          <br />
          <button type="button" className={buttons.main} onClick={() => void copy().catch(toastTrouble)}>
            {words.calendar.copy}
          </button>
        </>
      )}
    </Section>
  )
}
