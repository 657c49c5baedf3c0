import { findById } from '../../horizon/findById.js'
import { parseSeen } from '../../horizon/parseSeen.js'
import { rowsLearntIn } from '../../horizon/rowsLearntIn.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { parseRef, partRef } from '../../model/installmentRef.js'
import { Problem } from '../../model/problem.js'
import type { Season, Work, WorkKind } from '../../model/work.js'
import { castIn, creditsIn, type Billing } from '../billings.js'
import { charactersIn } from '../charactersIn.js'
import { firstLearnt } from '../firstLearnt.js'
import { underWhereLearnt } from '../underWhereLearnt.js'
import { learntUnderPlaces, type LearntStatements } from '../learntUnderPlaces.js'
import { namedPlace, type NamedPlace } from '../namedPlace.js'
import type { Question } from '../outlet.js'
import { countsOf, type WorkCounts } from '../work/aboutWork.js'
import { seenParts, type SeenPart } from '../work/workPages.js'

/** A season: its installments, and what was learnt in those of them that have been seen. */
export interface SeasonPage extends NamedPlace, SeenPart {
  readonly work: Named
  readonly format: WorkKind
  readonly season: number
  /** The seasons before and after it in its work. */
  readonly previous: NamedPlace | null
  readonly next: NamedPlace | null
  /** What one learns in it, in the order learnt: the first of it where it is much. */
  readonly learnt: readonly LearntStatements[]
  /** How many more statements there are than `learnt` lists. */
  readonly rest: number
  /** The characters of whom one learns something in it, by name. */
  readonly characters: readonly Named[]
  readonly cast: readonly Billing[]
  readonly credits: readonly Billing[]
  /** Counted over what was learnt in it, and nothing else. */
  readonly counts: WorkCounts
}

/**
 * @param question with the reference of a season for `id`, or `Jessica Jones 1`
 * @returns null where the outline that they may know of lists no such season
 */
export function seasonPage(visible: Visible, question: Question): SeasonPage | null {
  const asked = seasonAsked(visible, question)
  if (asked === null) return null
  const { work, number } = asked
  const part = seenParts(visible, work, question.seen).find(({ season }) => season === number)
  if (part === undefined) return null
  const ref = partRef(work.id, number)
  const { rest, learnt, characters, counts } = learntIn(visible, ref, part)
  const own = ofSeason(visible, rowsAbout(visible, work.id), number)
  return {
    ...namedPlace({ works: [work] }, ref),
    ...part,
    season: number,
    work: { kind: 'work', id: work.id, name: work.name },
    format: work.kind,
    ...neighboursOf(work, number),
    learnt,
    rest,
    characters,
    cast: castIn(visible, own),
    credits: creditsIn(visible, own),
    counts,
  }
}

interface SeasonAsked {
  readonly work: Work
  readonly number: number
}

function seasonAsked({ works }: Visible, { id, words }: Question): SeasonAsked | null {
  const parts = parseRef(id ?? seasonNamed(words, works) ?? '')
  if (parts === null || parts.season !== null || parts.number === null || parts.atSeconds !== null)
    return null
  const work = findById(works, parts.work)
  const season = work?.seasons.find(({ number }) => number === parts.number)
  return work === undefined || season === undefined ? null : { work, number: season.number }
}

/** The reference of the one season that some words name. */
function seasonNamed(words: string, works: readonly Work[]): string | null {
  try {
    const refs = parseSeen([words], works)
    return refs.length === 1 ? (refs[0] ?? null) : null
  } catch (trouble) {
    if (trouble instanceof Problem) return null
    throw trouble
  }
}

function learntIn(visible: Visible, ref: string, { installments }: SeenPart) {
  const rows = rowsLearntIn(visible, new Set([ref, ...installments.map((each) => each.ref)]))
  const told = rows.filter((row) => visible.statements.predicateOf(row) !== 'name')
  const { statements, rest } = firstLearnt(visible, told)
  return {
    learnt: learntUnderPlaces(visible, underWhereLearnt(visible, statements)),
    rest,
    characters: charactersIn(visible, rows),
    counts: countsOf(visible, rows),
  }
}

/** Of the rows about a work those that are said of a season, or of something in it. */
const ofSeason = ({ statements }: Visible, about: Uint32Array, season: number): Uint32Array =>
  about.filter((row) => statements.placeOf(row)?.season === season)

function neighboursOf(work: Work, number: number): Pick<SeasonPage, 'previous' | 'next'> {
  const seasons = work.seasons.toSorted((a, b) => a.number - b.number)
  const at = seasons.findIndex((season) => season.number === number)
  const place = (season: Season | undefined): NamedPlace | null =>
    season === undefined ? null : namedPlace({ works: [work] }, partRef(work.id, season.number))
  return { previous: place(seasons[at - 1]), next: place(seasons[at + 1]) }
}
