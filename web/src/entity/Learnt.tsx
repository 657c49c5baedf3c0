import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { ReadOn } from '../parts/ReadOn.js'
import { Section } from '../parts/Section.js'
import { words } from '../words/words.js'
import { byInstallment, refOf } from './byInstallment.js'
import styles from './Learnt.module.css'
import { LearntPlaces } from './LearntPlaces.js'
import type { Thing } from './thing.js'
import { useThing } from './useThing.js'

interface LearntParts {
  readonly thing: Thing
}

/** What the reader knows so far of somebody, in the order in which they learnt it. */
export function Learnt({ thing }: LearntParts) {
  if (thing.learnt.length === 0) return <Note title={words.entity.nothing} />
  return (
    <Section title={words.entity.learnt}>
      <div className={styles.places}>
        <LearntPart thing={thing} />
      </div>
    </Section>
  )
}

interface PartParts extends LearntParts {
  /** Where the part before it ended. */
  readonly after?: string | undefined
}

function LearntPart({ thing: { id, learnt, next }, after }: PartParts) {
  const places = byInstallment(learnt)
  const last = places.at(-1)
  return (
    <>
      <LearntPlaces places={places} after={after} />
      <ReadOn next={next}>
        {(cursor) => <NextPart id={id} cursor={cursor} after={last && refOf(last)} />}
      </ReadOn>
    </>
  )
}

interface NextParts extends Pick<PartParts, 'after'> {
  readonly id: string
  readonly cursor: string
}

function NextPart({ id, cursor, after }: NextParts) {
  return (
    <Answer answered={useThing(id, cursor)} lines={4}>
      {(thing) => thing !== null && <LearntPart thing={thing} after={after} />}
    </Answer>
  )
}
