import type { FormEvent } from 'react'
import type { ToldStatement } from '../../../src/http/api.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { words } from '../words/words.js'
import type { Wish } from './ruling.js'

interface CorrectParts {
  readonly statement: ToldStatement
  readonly isBusy: boolean
  readonly decide: (wish: Wish) => void
}

/** What a statement ought to say: only what was changed is sent. */
export function CorrectForm({ statement, isBusy, decide }: CorrectParts) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const change = Object.fromEntries(
      (['value', 'happens', 'certainty'] as const).flatMap((name) => {
        const given = fields.get(name)
        const wanted = given === '' ? null : given
        return wanted === statement[name] ? [] : [[name, wanted]]
      }),
    )
    decide({ kind: 'correct', change })
  }
  return (
    <form className={panel.form} onSubmit={submit}>
      <Field label={words.desk.value} name="value" defaultValue={statement.value ?? ''} />
      <Field
        label={words.desk.happens}
        hint={words.desk.happensHint}
        name="happens"
        defaultValue={statement.happens ?? ''}
      />
      <label className={panel.ways}>
        <strong>{words.desk.certainty}</strong>
        <select name="certainty" defaultValue={statement.certainty} className={buttons.quiet}>
          {Object.entries(words.statement.certainty).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttons.main} disabled={isBusy}>
        {words.desk.correctIt}
      </button>
    </form>
  )
}
