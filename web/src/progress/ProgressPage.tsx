import { Link } from 'wouter'
import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { PastSlider } from '../past/PastSlider.js'
import { past } from '../past/past.js'
import { useMe } from '../people/useMe.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { paths } from '../shell/paths.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { SeenDays } from './SeenDays.js'
import { WorkBars } from './WorkBars.js'

/** One's way through a universe: how far in what, day by day, and the slider that leads back along it. */
export function ProgressPage() {
  useTitle(words.progress.title)
  const me = useMe()
  return (
    <>
      <h1>{words.progress.title}</h1>
      <PictureTabs />
      {me === null ? (
        <Note title={words.progress.visitor} hint={words.progress.visitorHint}>
          <Link href={paths.logIn} className={buttons.main}>
            {words.asking.logIn}
          </Link>
        </Note>
      ) : (
        <Way />
      )}
    </>
  )
}

function Way() {
  const then = useAnswer('progress')
  const now = useAnswer('progress', { upTo: undefined })
  const isPast = past.use() !== null
  return (
    <Answer answered={now} lines={8}>
      {(progress) =>
        progress.points === 0 ? (
          <Note title={words.progress.nothing} hint={words.progress.nothingHint}>
            <Link href={paths.works} className={buttons.main}>
              {words.progress.toWorks}
            </Link>
          </Note>
        ) : (
          <>
            {!isPast && (
              <>
                <PastSlider progress={progress} />
                <p>
                  <small>{words.past.hint}</small>
                </p>
              </>
            )}
            <Section title={words.progress.works}>
              <Answer answered={then} lines={6}>
                {({ works }) => <WorkBars works={works} />}
              </Answer>
            </Section>
            {progress.days.length > 0 && (
              <Section title={words.progress.days}>
                <SeenDays days={progress.days} />
              </Section>
            )}
          </>
        )
      }
    </Answer>
  )
}
