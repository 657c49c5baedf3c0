import { findById } from '../../horizon/findById.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { parseRef } from '../../model/installmentRef.js'
import type { WorkKind } from '../../model/work.js'
import { findAsked } from '../findAsked.js'
import { namedPlace, shortPlace, type NamedPlace } from '../namedPlace.js'
import { goingOn, listPart } from '../listPart.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { withoutImplied } from '../storyDeeds.js'
import { tellTogether } from '../tellTogether.js'
import { byTelling, storyOf } from './storyOf.js'

/** What happened so far, for everything of one name. */
export interface Recap {
  readonly things: readonly RecapThing[]
}

export interface RecapThing extends Named {
  /** Of a work; null for everything else. */
  readonly format: WorkKind | null
  /** In the order in which the reader learnt it. */
  readonly sentences: readonly RecapSentence[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface RecapSentence {
  readonly words: string
  /** Where the reader learnt it; null for what is public. */
  readonly in: NamedPlace | null
  /** The season or work that this is in, and the rest of the place: “Jessica Jones season 1” and “1x09”. */
  readonly chapter: string | null
  readonly place: string | null
  readonly statement: NamedStatement
}

/**
 * What happened in a work or to a character up to where the reader is. Every sentence is a statement with its place.
 * @returns null where nothing that they may know of is called so
 */
export function recapOf(visible: Visible, question: Question): Recap | null {
  const ids = findAsked(visible, question)
  return ids.length === 0 ? null : { things: ids.map((id) => thingOf(visible, id, question)) }
}

function thingOf(visible: Visible, id: string, question: Question): RecapThing {
  const { named } = namerFor(visible)
  const sentences = goingOn(sentencesOf(visible, id, question.after), keyOf, question.after)
  const { things, next } = listPart(sentences, keyOf, question)
  return {
    ...named(id),
    format: findById(visible.works, id)?.kind ?? null,
    sentences: things,
    next,
  }
}

const keyOf = ({ statement }: RecapSentence): string => statement.id

/** What one installment after the other reveals: made as far as somebody reads. */
function* sentencesOf(
  visible: Visible,
  id: string,
  from: string | undefined,
): Generator<RecapSentence[], void> {
  const namer = namerFor(visible)
  for (const { ref, statements } of storyOf(visible, id, from)) {
    const told = withoutImplied(statements).toSorted(byTelling).map(namer.statement)
    const where = placeOf(visible, ref)
    // Of a work it need not be said that it is in it.
    yield tellTogether(told, ref ?? id).map((statement) => ({ words: statement.words, ...where, statement }))
  }
}

function placeOf({ works }: Visible, ref: string | null): Pick<RecapSentence, 'in' | 'chapter' | 'place'> {
  if (ref === null) return { in: null, chapter: null, place: null }
  const place = namedPlace({ works }, ref)
  const parts = parseRef(ref)
  const work = findById(works, parts?.work ?? '')
  if (parts === null || work === undefined) return { in: place, chapter: place.words, place: null }
  const season = parts.season ?? (work.seasons.length > 0 ? parts.number : null)
  return {
    in: place,
    chapter: season === null ? work.name : `${work.name} season ${season}`,
    place: shortPlace(ref, work),
  }
}
