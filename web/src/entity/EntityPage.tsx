import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { NothingHere } from '../parts/NothingHere.js'
import { useTitle } from '../shell/useTitle.js'
import { EntityHead } from './EntityHead.js'
import { Learnt } from './Learnt.js'
import { Relations } from './Relations.js'

/** A character, a person, or whoever and whatever else: what is known so far. */
export function EntityPage({ id }: { readonly id: string }) {
  const answered = useAnswer('who', { id, words: id })
  const thing = answered.data?.things.find((each) => each.id === id) ?? answered.data?.things[0]
  useTitle(thing?.name)
  return (
    <Answer answered={answered} lines={7}>
      {() =>
        thing === undefined ? (
          <NothingHere />
        ) : (
          <>
            <EntityHead thing={thing} />
            <Relations thing={thing} />
            <Learnt thing={thing} />
          </>
        )
      }
    </Answer>
  )
}
