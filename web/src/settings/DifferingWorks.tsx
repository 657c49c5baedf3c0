import { Link } from 'wouter'
import type { SettingsTold } from '../../../src/http/api.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import { OtherwiseForWork } from './OtherwiseForWork.js'
import { saveSetting } from './saveSetting.js'
import { valueWords, type Meaning } from './SettingChoices.js'

interface DifferingParts {
  readonly meaning: Meaning
  readonly told: SettingsTold
}

/** For which works a setting differs, each to be set back; and the way to one more. */
export function DifferingWorks({ meaning, told }: DifferingParts) {
  const { name } = meaning
  const { isBusy, trouble, attempt } = useAttempt()
  const differing = told.byWork.flatMap(({ universe, work, settings }) => {
    const value = settings[name]
    return value === undefined ? [] : [{ universe, work, value }]
  })
  return (
    <>
      {differing.length > 0 && (
        <ul className={panel.rows}>
          {differing.map(({ universe, work, value }) => (
            <li key={`${universe} ${work.id}`}>
              <span className={panel.what}>
                <Link href={paths.work(work.id)}>{work.name}</Link>
                <small>{valueWords(meaning, value) ?? value}</small>
              </span>
              <button
                type="button"
                className={buttons.quiet}
                disabled={isBusy}
                aria-label={words.settings.setBack(work.name)}
                onClick={() =>
                  void attempt(async () => saveSetting({ name, value: 'default', title: work.id, universe }))
                }
              >
                {words.settings.asEverywhere}
              </button>
            </li>
          ))}
        </ul>
      )}
      <OtherwiseForWork meaning={meaning} now={told.settings[name]} />
      <TroubleLine trouble={trouble} />
    </>
  )
}
