import type { SettingsTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { useMe } from '../people/useMe.js'
import { noticed } from '../shell/noticed.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import type { Work } from '../work/work.js'
import { examplesOf } from './examplesOf.js'
import { saveSetting } from './saveSetting.js'
import { SettingChoices, settingTitle, valueWords, type Meaning } from './SettingChoices.js'
import styles from './SettingPart.module.css'

/** The work whose settings are unfolded: they stay so while the page is asked for anew after each choice. */
const openedFor = noticed<string | null>(null)

/** What its reader wants hidden of one work otherwise than of all: folded away until it is wanted. */
export function WorkSettings({ work }: { readonly work: Work }) {
  const me = useMe()
  const { data: told } = useAddress<SettingsTold>(me ? addressOf('settings') : null)
  const { isBusy, trouble, attempt } = useAttempt()
  const universe = useUniverse()
  const isOpen = openedFor.use() === work.id
  if (!me || told === undefined) return null
  const own = told.byWork.find(
    (each) => each.work.id === work.id && each.universe === (universe ?? each.universe),
  )
  const examples = examplesOf(work)
  const choose = ({ name }: Meaning, value: string): void =>
    void attempt(async () =>
      saveSetting({ name, value, title: work.id, ...(universe !== null && { universe }) }),
    )
  return (
    <details
      className={styles.work}
      open={isOpen}
      onToggle={({ currentTarget }) => openedFor.set(currentTarget.open ? work.id : null)}
    >
      <summary>
        <h2>{words.settings.ofWork}</h2>
        {own !== undefined && <span>{words.settings.hasOwn}</span>}
      </summary>
      {told.meanings
        .filter(({ perWork }) => perWork)
        .map((meaning) => (
          <fieldset key={meaning.name} className={styles.setting} disabled={isBusy}>
            <legend>{settingTitle(meaning)}</legend>
            <SettingChoices
              meaning={meaning}
              chosen={own?.settings[meaning.name] ?? 'default'}
              choose={(value) => choose(meaning, value)}
              further={{ default: words.settings.asForAll(everywhere(told, meaning)) }}
            />
            {examples[meaning.name] !== undefined && (
              <p className={styles.example}>{words.settings.example(examples[meaning.name] ?? '')}</p>
            )}
          </fieldset>
        ))}
      <TroubleLine trouble={trouble} />
    </details>
  )
}

function everywhere({ settings }: SettingsTold, meaning: Meaning): string {
  const value = settings[meaning.name] ?? ''
  return valueWords(meaning, value) ?? value
}
