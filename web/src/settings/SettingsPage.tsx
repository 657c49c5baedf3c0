import type { SettingsTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import panel from '../parts/panel.module.css'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { SettingPart } from './SettingPart.js'
import { useExamples } from './useExamples.js'

/** What a reader wants hidden besides the story itself: each in plain words, with an example of what they know already. */
export function SettingsPage() {
  useTitle(words.settings.title)
  const answered = useAddress<SettingsTold>(addressOf('settings'))
  const examples = useExamples()
  return (
    <>
      <h1>{words.settings.title}</h1>
      <p className={panel.lead}>{words.settings.lead}</p>
      <Answer answered={answered} lines={6}>
        {(told) => (
          <div className={panel.panels}>
            {told.meanings.map((meaning) => (
              <SettingPart
                key={meaning.name}
                meaning={meaning}
                told={told}
                example={examples[meaning.name]}
              />
            ))}
          </div>
        )}
      </Answer>
    </>
  )
}
