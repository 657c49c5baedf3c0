import { useId } from 'react'
import { useAnswer } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { words } from '../words/words.js'
import { saveSetting } from './saveSetting.js'
import { valueWords, type Meaning } from './SettingChoices.js'
import styles from './SettingPart.module.css'

interface OtherwiseParts {
  readonly meaning: Meaning
  /** What holds for all works. */
  readonly now: string | undefined
}

/** A setting has two values: for a work it is otherwise by being the other one. */
export function OtherwiseForWork({ meaning: { name, values }, now }: OtherwiseParts) {
  const id = useId()
  const { isBusy, trouble, attempt } = useAttempt()
  const works = useAnswer('works', { order: 'progress', limit: 200 }).data?.works ?? []
  const other = values.find(({ value }) => value !== now)?.value
  if (works.length === 0 || other === undefined) return null
  return (
    <p className={styles.otherwise}>
      <label htmlFor={id}>{words.settings.otherwise(valueWords({ name }, other) ?? other)}</label>
      <select
        id={id}
        value=""
        disabled={isBusy}
        onChange={({ target }) =>
          void attempt(async () => saveSetting({ name, value: other, title: target.value }))
        }
      >
        <option value="">{words.settings.chooseWork}</option>
        {works.map((work) => (
          <option key={work.id} value={work.id}>
            {work.name}
          </option>
        ))}
      </select>
      <TroubleLine trouble={trouble} />
    </p>
  )
}
