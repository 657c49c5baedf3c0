import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { PackStatement } from '../pack/pack.js'
import { allOf } from '../packFrom/allOf.js'
import type { Sourced } from './aboutWork.js'
import type { EntityRegister } from './entityRegister.js'
import { hindsight } from './hindsight.js'
import type { CatalogueRecord, RecordedFact, RecordedFigure, RecordedPlace } from './record.js'

/** Where a record is filed, and who is in it. */
interface Desk {
  readonly work: string
  readonly fetchedOn: string
  readonly register: EntityRegister
}

/**
 * What an encyclopedia tells of characters. Their names are told by each episode in which they are said to appear, what
 * bears the episode that tells it by that; all else was written with hindsight and waits for all that had been
 * released.
 */
export function aboutFigures(record: CatalogueRecord, desk: Desk): Sourced[] {
  const hidden = hindsight(record, { ...desk, season: null })
  return (record.figures ?? []).flatMap((figure) => [
    ...namesOf(figure, { ...desk, hidden }),
    ...figure.facts.flatMap((fact) => factOf(figure, fact, { ...desk, hidden })),
  ])
}

interface HiddenDesk extends Desk {
  /** What reveals what was written with hindsight. */
  readonly hidden: readonly string[]
}

function namesOf({ name, url, seenIn }: RecordedFigure, { work, register, hidden }: HiddenDesk): Sourced[] {
  const subject = register.idOf('character', name)
  const points = seenIn.length === 0 ? [hidden] : seenIn.map((place) => [refOf(work, place)])
  return points.map((revealedIn): Sourced => [{ subject, predicate: 'name', value: name, revealedIn }, url])
}

function factOf(
  figure: RecordedFigure,
  fact: RecordedFact,
  { work, register, hidden }: HiddenDesk,
): Sourced[] {
  const { predicate, role, value, other, toldIn } = fact
  const self = register.idOf('character', figure.name)
  const revealedIn = toldIn.length === 0 ? hidden : allOf(toldIn.map((place) => refOf(work, place)))
  const sourced = (statement: PackStatement): Sourced => [{ ...statement, revealedIn }, figure.url]
  if (predicate === 'plays') {
    const subject = register.idOf('person', value)
    return [
      sourced({ subject, predicate: 'name', value }),
      sourced({ subject, predicate: 'plays', object: self, work }),
    ]
  }
  const said = other === null ? { value } : { object: register.idOf('character', other) }
  return [sourced({ subject: self, predicate, ...(role === null ? {} : { role }), ...said, work })]
}

const refOf = (work: string, { season, number }: RecordedPlace): string =>
  season === null ? partRef(work, number) : episodeRef(work, season, number)
