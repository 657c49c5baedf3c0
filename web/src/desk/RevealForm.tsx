import type { FormEvent } from 'react'
import type { ToldStatement } from '../../../src/http/api.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { words } from '../words/words.js'
import { refsIn } from './refsIn.js'
import type { Wish } from './ruling.js'

interface RevealParts {
  readonly statement: ToldStatement
  readonly isBusy: boolean
  readonly decide: (wish: Wish) => void
}

/** What must have been seen before a statement may be shown. */
export function RevealForm({ statement, isBusy, decide }: RevealParts) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('refs')
    decide({ kind: 'reveal', revealedIn: typeof given === 'string' ? refsIn(given) : [] })
  }
  return (
    <form className={panel.form} onSubmit={submit}>
      <Field
        label={words.desk.refs}
        hint={words.desk.refsHint}
        name="refs"
        defaultValue={statement.revealedIn.join(' ')}
        autoCapitalize="none"
        spellCheck={false}
      />
      <button type="submit" className={buttons.main} disabled={isBusy}>
        {words.desk.revealIt}
      </button>
    </form>
  )
}
