import type { ImportDone } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Moment } from '../parts/Moment.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { announce } from '../shell/Announcer.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'

/** What was imported so far; each can be taken back exactly. */
export function ImportsDone() {
  const answered = useAddress<readonly ImportDone[]>(addressOf('imports'))
  return (
    <Section title={words.importing.before}>
      <Answer answered={answered} lines={1}>
        {(imports) =>
          imports.length === 0 ? (
            <p className={panel.soft}>{words.importing.noneBefore}</p>
          ) : (
            <ul className={panel.rows}>
              {imports.map((each) => (
                <li key={each.id}>
                  <span className={panel.what}>
                    {each.file}
                    <small>
                      <Moment at={each.importedOn} /> · {words.importing.did(each.marks, each.listed)}
                    </small>
                  </span>
                  <button
                    type="button"
                    className={buttons.quiet}
                    onClick={() => void undo(each).catch(toastTrouble)}
                  >
                    {words.importing.undo}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}

async function undo({ id, file }: ImportDone): Promise<void> {
  await ask(addressOf(`imports/${id}`), { method: 'DELETE' })
  await forget()
  toast(words.importing.undone(file))
  announce(words.importing.undone(file))
}
