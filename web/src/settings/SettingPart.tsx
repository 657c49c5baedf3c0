import { useId } from 'react'
import { mutate } from 'swr'
import type { SettingsTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { useAttempt } from '../asking/useAttempt.js'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { announce } from '../shell/Announcer.js'
import { words } from '../words/words.js'
import styles from './SettingPart.module.css'

type Meaning = SettingsTold['meanings'][number]

interface SettingParts {
  readonly meaning: Meaning
  readonly told: SettingsTold
  /** Something that the reader has seen already, as it would be hidden. */
  readonly example: string | undefined
}

/** One setting: what it is about, what each choice hides, and for which works it differs. */
export function SettingPart({ meaning, told, example }: SettingParts) {
  const group = useId()
  const { isBusy, trouble, attempt } = useAttempt()
  const said = words.settings.names[meaning.name]
  const choose = (value: string): Promise<void> =>
    attempt(async () => {
      const body = { name: meaning.name, value }
      const now = await ask<SettingsTold>(addressOf('settings'), { method: 'PUT', body })
      // What was shown may be hidden now: nothing of it stays.
      await forget()
      await mutate(addressOf('settings'), now, { revalidate: false })
      announce(words.settings.saved)
    })
  const differing = told.byWork.filter(({ settings }) => meaning.name in settings)
  return (
    <fieldset className={styles.setting} disabled={isBusy}>
      <legend>{said?.title ?? meaning.name}</legend>
      {meaning.values.map(({ value, meaning: plain }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={told.settings[meaning.name] === value}
            onChange={() => void choose(value)}
          />
          <span>{said?.values[value] ?? plain}</span>
        </label>
      ))}
      {example !== undefined && <p className={styles.example}>{words.settings.example(example)}</p>}
      {differing.length > 0 && (
        <p className={panel.soft}>
          {words.settings.differs(differing.map(({ work }) => work.name).join(', '))}
        </p>
      )}
      <TroubleLine trouble={trouble} />
    </fieldset>
  )
}
