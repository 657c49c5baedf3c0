import { Answer } from '../parts/Answer.js'
import { NothingHere } from '../parts/NothingHere.js'
import { useTitle } from '../shell/useTitle.js'
import { EntityHead } from './EntityHead.js'
import { Learnt } from './Learnt.js'
import { Relations } from './Relations.js'
import { useThing } from './useThing.js'

/** A character, a person, or whoever and whatever else: what is known so far. */
export function EntityPage({ id }: { readonly id: string }) {
  const answered = useThing(id)
  useTitle(answered.data?.name)
  return (
    <Answer answered={answered} lines={7}>
      {(thing) =>
        thing === null ? (
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
