import { mutate } from 'swr'
import { Link } from 'wouter'
import type { SourcesTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'
import { SourceRow } from './SourceRow.js'

const SOURCES = addressOf('sources')

/** What is followed, and how it goes. */
export function SourcesPart() {
  const sources = useAddress<SourcesTold>(SOURCES)
  return (
    <Section
      title={words.desk.parts.sources}
      aside={
        <button type="button" className={buttons.quiet} onClick={() => void collect().catch(toastTrouble)}>
          {words.desk.collect}
        </button>
      }
    >
      <Answer answered={sources} lines={3}>
        {(followed) =>
          followed.length === 0 ? (
            <Note title={words.desk.noSources}>
              <Link href={paths.adding} className={buttons.main}>
                {words.adding.follow}
              </Link>
            </Note>
          ) : (
            <ul className={panel.rows}>
              {followed.map((source) => (
                <SourceRow key={source.address} source={source} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}

async function collect(): Promise<void> {
  const { followed } = await ask<{ readonly followed: number }>(addressOf('sources/collect'), {
    method: 'POST',
  })
  await mutate(SOURCES)
  toast(words.desk.collected(followed))
}
