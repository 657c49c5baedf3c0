import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { Section } from '../parts/Section.js'
import { StatementList } from '../parts/StatementList.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Billings } from '../work/Billings.js'
import { Characters } from './Characters.js'
import { InstallmentHead } from './InstallmentHead.js'
import type { Installment } from './installment.js'
import { Neighbours } from './Neighbours.js'

/** One installment: before it was seen the outline, afterwards what was learnt in it. */
export function InstallmentPage({ of: ref }: { readonly of: string }) {
  const answered = useAnswer('installment', { id: ref, words: ref })
  useTitle(answered.data?.words)
  return (
    <Answer answered={answered} lines={5}>
      {(installment) => <InstallmentParts installment={installment} />}
    </Answer>
  )
}

function InstallmentParts({ installment }: { readonly installment: Installment }) {
  const { isSeen, revealed, rest, characters, cast, credits } = installment
  return (
    <>
      <InstallmentHead installment={installment} />
      {isSeen ? (
        <Section title={words.installment.learnt}>
          {revealed.length === 0 ? (
            <Note title={words.installment.nothingLearnt} />
          ) : (
            <StatementList statements={revealed} within={installment.ref} />
          )}
          {rest > 0 && <p>{words.entity.rest(rest)}</p>}
        </Section>
      ) : (
        <Note title={words.installment.notSeen} />
      )}
      {characters.length > 0 && <Characters characters={characters} />}
      <Billings cast={cast} credits={credits} />
      <Neighbours previous={installment.previous} next={installment.next} />
    </>
  )
}
