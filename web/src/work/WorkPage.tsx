import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { NothingHere } from '../parts/NothingHere.js'
import { WorkSettings } from '../settings/WorkSettings.js'
import { useTitle } from '../shell/useTitle.js'
import { Beliefs } from './Beliefs.js'
import { Billings } from './Billings.js'
import { Production } from './Production.js'
import { SeasonPart } from './SeasonPart.js'
import type { Work } from './work.js'
import { WorkHead } from './WorkHead.js'

/** Everything about one work, as far as its reader is. */
export function WorkPage({ id }: { readonly id: string }) {
  const answered = useAnswer('work', { id, words: id })
  const work = workIn(answered.data, id)
  useTitle(work?.name)
  return (
    <Answer answered={answered} lines={8}>
      {() => (work === undefined ? <NothingHere /> : <WorkParts work={work} />)}
    </Answer>
  )
}

/** A name may be somebody's id; the id counts first. */
const workIn = (pages: AnswerOf<'work'> | undefined, id: string): Work | undefined =>
  pages?.works.find((work) => work.id === id) ?? pages?.works[0]

function WorkParts({ work }: { readonly work: Work }) {
  const { parts, production, releases, cast, credits } = work
  return (
    <>
      <WorkHead work={work} />
      {parts.map((part) => (
        <SeasonPart key={part.season} work={work} part={part} />
      ))}
      <Billings cast={cast} credits={credits} />
      <Production beliefs={production} />
      <Beliefs beliefs={releases} />
      <WorkSettings work={work} />
    </>
  )
}
