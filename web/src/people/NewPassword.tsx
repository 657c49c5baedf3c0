import { Field } from '../parts/Field.js'
import { words } from '../words/words.js'

/** NIST and OWASP: long, and nothing else is asked of it. */
const FEWEST = 12

export function NewPassword({ label = words.people.password }: { readonly label?: string }) {
  return (
    <Field
      label={label}
      hint={words.people.passwordHint}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={FEWEST}
    />
  )
}
