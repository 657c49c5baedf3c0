import type { Moment } from '../moments/findMoments.js'
import { releaseValue } from '../rules/releaseValue.js'
import type { Slotted } from '../slots/slotted.js'
import { isHeading } from './isHeading.js'
import type { StatementFound } from './statementFound.js'

/**
 * Statements of an article that goes from day to day, with a line for each ("Thursday, May 17"): what is said to come
 * out below one without a date does so on that day, and so does what begins a paragraph there with its network or its
 * hour ("Silo (NBC, 8 p.m.): …"). Those of any other article as they are.
 */
export function releasesInCalendar(
  found: readonly StatementFound[],
  slotted: readonly Slotted[],
): readonly StatementFound[] {
  const days = daysAbove(slotted)
  if (new Set(days.flatMap((day) => day?.edtf ?? [])).size < FEWEST) return found
  const dated = found.map((statement) => {
    const day = days[statement.sentence] ?? null
    return day === null ||
      statement.predicate !== 'release' ||
      statement.happens !== null ||
      statement.negated
      ? statement
      : { ...statement, happens: day.edtf, happensText: day.text }
  })
  const told = new Set(
    dated.flatMap(({ predicate, subject, sentence }) =>
      predicate === 'release' ? `${sentence} ${subject.id}` : [],
    ),
  )
  const listed = slotted.flatMap((_, i) => listedRelease(slotted.slice(i, i + BESIDE), days[i] ?? null))
  return [...dated, ...listed.filter(({ sentence, subject }) => !told.has(`${sentence} ${subject.id}`))]
}

/** One day alone may be the byline's. */
const FEWEST = 2

/** The day of the last line above each sentence that is a day alone. */
function daysAbove(slotted: readonly Slotted[]): (Moment | null)[] {
  const sentences = slotted.map(({ sentence }) => sentence)
  let above: Moment | null = null
  return slotted.map(({ sentence, text, slots }) => {
    if (ALONE.test(text) && isHeading(sentences, sentence)) {
      const { moment = null } = slots.find(({ letter }) => letter === 'T') ?? {}
      if (DAY.test(moment?.edtf ?? '')) above = moment
    }
    return above
  })
}

const ALONE = /^[^\uE000A-Za-z]{0,4}\uE000T\d+\uE001:?$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** What the first of some sentences lists; those after it may tell the season. */
function listedRelease(sentences: readonly Slotted[], day: Moment | null): StatementFound[] {
  const [own] = sentences
  const [work] = own?.slots ?? []
  if (own === undefined || day === null || work?.entity == null || !LISTED.test(own.text)) return []
  const { id } = work.entity
  const seasons = sentences.flatMap(({ slots }) =>
    slots.flatMap(({ entity, season }) => (entity?.id === id && season !== null ? season : [])),
  )
  return [
    {
      predicate: 'release',
      realm: 'world',
      subject: work.entity,
      object: null,
      value: releaseValue(own.text),
      role: null,
      work: work.entity,
      season: seasons[0] ?? null,
      installment: work.installment,
      happens: day.edtf,
      happensText: day.text,
      certainty: 'certain',
      negated: false,
      cue: null,
      sentence: own.sentence.index,
      isWorkAssumed: false,
      start: work.start,
      end: work.end,
    },
  ]
}

/** A line and what it says next. */
const BESIDE = 3

/** A work with its network or its hour in brackets. */
const LISTED =
  /^[^\uE000A-Za-z]{0,4}\uE000W\d+\uE001,? \([^()]{0,30}?(?:\uE000[OT]\d+\uE001|\d(?::\d\d)? ?[ap]\.?m)/
