import { Field } from '../parts/Field.js'
import { words } from '../words/words.js'

/** NIST and OWASP: long, and nothing else is asked of it. */
const FEWEST = 12

export function NewPassword() {
  return (
    <Field
      label={words.people.password}
      hint={words.people.passwordHint}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={FEWEST}
    />
  )
}
