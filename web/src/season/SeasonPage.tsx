import { useAnswer } from '../asking/useAnswer.js'
import { byInstallment } from '../entity/byInstallment.js'
import { LearntPlaces } from '../entity/LearntPlaces.js'
import { Characters } from '../installment/Characters.js'
import { Neighbours } from '../installment/Neighbours.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Billings } from '../work/Billings.js'
import type { Season } from './season.js'
import { SeasonEpisodes } from './SeasonEpisodes.js'
import { SeasonHead } from './SeasonHead.js'

/** A season: its episodes to tick, and what was learnt in those that have been seen. */
export function SeasonPage({ of: ref }: { readonly of: string }) {
  const answered = useAnswer('season', { id: ref, words: ref })
  useTitle(answered.data?.words)
  return (
    <Answer answered={answered} lines={8}>
      {(season) => <SeasonParts season={season} />}
    </Answer>
  )
}

function SeasonParts({ season }: { readonly season: Season }) {
  const { seen, learnt, rest, characters, cast, credits, previous, next } = season
  return (
    <>
      <SeasonHead season={season} />
      <SeasonEpisodes season={season} />
      {learnt.length > 0 ? (
        <Section title={words.season.learnt}>
          <LearntPlaces places={byInstallment(learnt)} />
          {rest > 0 && <p className={panel.soft}>{words.entity.rest(rest)}</p>}
        </Section>
      ) : (
        <Note title={seen === 0 ? words.season.notSeen : words.season.nothingLearnt} />
      )}
      {characters.length > 0 && <Characters characters={characters} />}
      <Billings cast={cast} credits={credits} />
      <Neighbours previous={previous} next={next} />
    </>
  )
}
