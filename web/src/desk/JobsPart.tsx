import { mutate } from 'swr'
import type { JobsTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'

const JOBS = addressOf('jobs')

/** Work that failed so often that it was given up. */
export function JobsPart() {
  const jobs = useAddress<JobsTold>(JOBS)
  return (
    <Section title={words.desk.parts.jobs}>
      <Answer answered={jobs} lines={3}>
        {(given) =>
          given.length === 0 ? (
            <Note title={words.desk.noJobs} />
          ) : (
            <ul className={panel.rows}>
              {given.map(({ id, task, attempts, failure }) => (
                <li key={id}>
                  <span className={panel.what}>
                    {task}
                    <small>{words.desk.failing(attempts, failure)}</small>
                  </span>
                  <button
                    type="button"
                    className={buttons.quiet}
                    onClick={() => void retry(id).catch(toastTrouble)}
                  >
                    {words.asking.again}
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

async function retry(id: string): Promise<void> {
  await ask(addressOf(`jobs/${encodeURIComponent(id)}/retry`), { method: 'POST' })
  await mutate(JOBS)
}
