import { datedUnitsOf } from '../../horizon/datedUnits.js'
import { findById } from '../../horizon/findById.js'
import { outlineUnitsOf } from '../../horizon/outlineUnits.js'
import { parseSeen } from '../../horizon/parseSeen.js'
import { rowsLearntIn } from '../../horizon/rowsLearntIn.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Named } from '../../model/entity.js'
import { parseRef } from '../../model/installmentRef.js'
import { Problem } from '../../model/problem.js'
import type { Work, WorkKind } from '../../model/work.js'
import { castIn, creditsIn, type Billing } from '../billings.js'
import { charactersIn } from '../charactersIn.js'
import { firstLearnt } from '../firstLearnt.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import { nextPlace, type NextPlace } from '../nextPlace.js'
import type { Question } from '../outlet.js'
import { aboutWork } from '../work/aboutWork.js'
import type { Told } from '../work/releasesTold.js'
import { seenOutline } from '../workProgress.js'

/** An installment: of one that has not been seen no more than the public outline, and what the reader lets in. */
export interface InstallmentPage extends NextPlace, Told {
  readonly work: Named
  readonly format: WorkKind
  /** Null of a work without seasons. */
  readonly season: number | null
  /** Null of a work that is one installment itself, and of an announced season. */
  readonly number: number | null
  readonly isSeen: boolean
  /** The installments before and after it in its work. */
  readonly previous: NextPlace | null
  readonly next: NextPlace | null
  /** What one learns in it: the first of it where it is much. */
  readonly revealed: readonly NamedStatement[]
  /** How many more statements there are than `revealed` lists. */
  readonly rest: number
  /** The characters of whom one learns something in it, by name. */
  readonly characters: readonly Named[]
  readonly cast: readonly Billing[]
  readonly credits: readonly Billing[]
}

/**
 * @param question with the reference of an installment for `id`, or `Jessica Jones 1x03`
 * @returns null where the outline that they may know of lists no such installment
 */
export function installmentPage(visible: Visible, question: Question): InstallmentPage | null {
  const unit = unitAsked(visible, question)
  const work = findById(visible.works, parseRef(unit ?? '')?.work ?? '')
  if (unit === null || work === undefined) return null
  const numbers = numbersOf(unit, work)
  const units = datedUnitsOf(work).map((each) => each.unit)
  const at = units.indexOf(unit)
  const place = nextPlace(visible, work, unit)
  const about = rowsAbout(visible, work.id)
  const own = rowsIn(visible, about, numbers)
  const neighbour = (ref: string | undefined): NextPlace | null =>
    ref === undefined ? null : nextPlace(visible, work, ref)
  return {
    ...place,
    ...aboutWork(visible, work).told.of(place),
    work: { kind: 'work', id: work.id, name: work.name },
    format: work.kind,
    ...numbers,
    isSeen: seenOutline(visible, question.seen).hasSeen(unit),
    previous: neighbour(units[at - 1]),
    next: neighbour(units[at + 1]),
    ...learntIn(visible, unit),
    cast: castIn(visible, own),
    credits: creditsIn(visible, own),
  }
}

/** One installment that the outline lists, or a season that is announced without any. */
function unitAsked(visible: Visible, { id, words }: Question): string | null {
  const refs = id === undefined ? refsNamed(words, visible.works) : [id]
  const { unitsOf } = outlineUnitsOf(visible.works)
  const units = refs.flatMap((ref) => {
    const parts = parseRef(ref)
    return parts === null || parts.atSeconds !== null ? [] : (unitsOf(parts) ?? [])
  })
  const [unit, ...others] = units
  return unit === undefined || others.length > 0 ? null : unit
}

function refsNamed(words: string, works: readonly Work[]): readonly string[] {
  try {
    return parseSeen([words], works)
  } catch (trouble) {
    if (trouble instanceof Problem) return []
    throw trouble
  }
}

type Numbers = Pick<InstallmentPage, 'season' | 'number'>

function numbersOf(unit: string, { seasons }: Work): Numbers {
  const { season = null, number = null } = parseRef(unit) ?? {}
  return seasons.length > 0 && season === null ? { season: number, number: null } : { season, number }
}

/** Of the rows about its work those that are said of the installment alone; all where it is the work itself. */
function rowsIn({ statements }: Visible, about: Uint32Array, { season, number }: Numbers): Uint32Array {
  if (season === null && number === null) return about
  return about.filter((row) => {
    const place = statements.placeOf(row)
    return place?.season === season && place.installment === number
  })
}

function learntIn(visible: Visible, unit: string): Pick<InstallmentPage, 'revealed' | 'rest' | 'characters'> {
  const { statements } = visible
  const rows = rowsLearntIn(visible, new Set([unit]))
  const namer = namerFor(visible)
  const told = rows.filter((row) => statements.predicateOf(row) !== 'name')
  const { statements: first, rest } = firstLearnt(visible, told)
  return {
    revealed: inOrderLearnt(visible, first).map(namer.statement),
    rest,
    characters: charactersIn(visible, rows),
  }
}
