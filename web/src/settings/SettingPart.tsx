import type { SettingsTold } from '../../../src/http/api.js'
import { useAttempt } from '../asking/useAttempt.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { words } from '../words/words.js'
import { DifferingWorks } from './DifferingWorks.js'
import { saveSetting } from './saveSetting.js'
import { SettingChoices, settingTitle, type Meaning } from './SettingChoices.js'
import styles from './SettingPart.module.css'

interface SettingParts {
  readonly meaning: Meaning
  readonly told: SettingsTold
  /** Something that the reader has seen already, as it would be hidden. */
  readonly example: string | undefined
}

/** One setting: what it is about, what each choice hides, and for which works it differs. */
export function SettingPart({ meaning, told, example }: SettingParts) {
  const { isBusy, trouble, attempt } = useAttempt()
  const { name } = meaning
  return (
    <fieldset className={styles.setting} disabled={isBusy}>
      <legend>{settingTitle(meaning)}</legend>
      <SettingChoices
        meaning={meaning}
        chosen={told.settings[name]}
        choose={(value) => void attempt(async () => saveSetting({ name, value }))}
      />
      {example !== undefined && <p className={styles.example}>{words.settings.example(example)}</p>}
      {meaning.perWork && <DifferingWorks meaning={meaning} told={told} />}
      <TroubleLine trouble={trouble} />
    </fieldset>
  )
}
