import { useLocation } from 'wouter'
import { Field } from '../parts/Field.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { logIn } from './comingIn.js'
import { DoorForm } from './DoorForm.js'
import { ElsewhereLogIn } from './ElsewhereLogIn.js'
import { PasskeyLogIn } from './PasskeyLogIn.js'

/** Where somebody logs in. */
export function LogInPage() {
  useTitle(words.people.logIn)
  const [, go] = useLocation()
  const act = async ({ name = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    await logIn(name, password)
    go('/')
  }
  const others = (
    <>
      <PasskeyLogIn done={() => go('/')} />
      <ElsewhereLogIn />
    </>
  )
  return (
    <DoorForm
      title={words.people.logIn}
      hint={words.people.logInHint}
      deed={words.people.logIn}
      act={act}
      others={others}
    >
      <Field label={words.people.name} name="name" autoComplete="username webauthn" required />
      <Field
        label={words.people.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
    </DoorForm>
  )
}
