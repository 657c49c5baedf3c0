import type { Span } from '../../model/reading.js'
import type { Moment } from '../moments/findMoments.js'
import { calendarTitles } from '../names/calendarTitles.js'
import type { EntityFound } from '../names/mention.js'
import { releaseValue } from '../rules/releaseValue.js'
import type { Slot } from '../slots/slot.js'
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
  const titles = calendarTitles(slotted.map(({ sentence }) => sentence))
  const days = daysAbove(slotted)
  const isCalendar = new Set(days.flatMap((day) => day?.edtf ?? [])).size >= FEWEST
  if (!isCalendar && titles.size === 0) return found
  const dated = found.map((statement) => {
    const day = isCalendar ? (days[statement.sentence] ?? null) : null
    return day === null ||
      statement.predicate !== 'release' ||
      statement.happens !== null ||
      statement.negated
      ? statement
      : { ...statement, happens: day.edtf, happensText: day.text }
  })
  const told = new Set(
    dated.flatMap(({ predicate, subject, sentence, happens }) =>
      predicate === 'release' && !YEAR.test(happens ?? '') ? `${sentence} ${subject.id}` : [],
    ),
  )
  const listed = slotted.flatMap((own, i) => {
    const day = dayIn(own) ?? days[i] ?? null
    return day === null
      ? []
      : listedIn(own, titles.get(own.sentence.index) ?? []).map((work) =>
          listedRelease([own, ...slotted.slice(i + 1, i + BESIDE)], work, day),
        )
  })
  return [...dated, ...listed.filter(({ sentence, subject }) => !told.has(`${sentence} ${subject.id}`))]
}

/** One day alone may be the byline's. */
const FEWEST = 2
/** "Glass Road (2005)" says when it came out first. */
const YEAR = /^\d{4}$/

/** The day of the last line above each sentence that is a day alone. */
function daysAbove(slotted: readonly Slotted[]): (Moment | null)[] {
  const sentences = slotted.map(({ sentence }) => sentence)
  let above: Moment | null = null
  return slotted.map((own) => {
    if (ALONE.test(own.text) && isHeading(sentences, own.sentence)) above = dayIn(own) ?? above
    return above
  })
}

/** The first day that a sentence names. */
function dayIn({ slots }: Slotted): Moment | null {
  const { moment = null } = slots.find(({ letter }) => letter === 'T') ?? {}
  return DAY.test(moment?.edtf ?? '') ? moment : null
}

const ALONE = /^[^\uE000A-Za-z]{0,4}(?:[A-Z][a-z]+\.?(?: on)? )?\uE000T\d+\uE001[^\uE000A-Za-z]{0,3}$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** The works that a sentence lists: titles of a calendar, and one with its network or its hour in brackets. */
function listedIn({ text, slots }: Slotted, titles: readonly Span[]): WorkSlot[] {
  const [first] = slots
  return slots.filter(
    (slot): slot is WorkSlot =>
      slot.letter === 'W' &&
      slot.entity !== null &&
      ((slot === first && LISTED.test(text)) ||
        titles.some(({ start, end }) => slot.start < end && start < slot.end)),
  )
}

type WorkSlot = Slot & { readonly entity: EntityFound }

/** What the first of some sentences lists; those after it may tell the season. */
function listedRelease(
  sentences: readonly [Slotted, ...Slotted[]],
  { entity, season, installment, start, end }: WorkSlot,
  day: Moment,
): StatementFound {
  const [own] = sentences
  const seasons = sentences.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.entity?.id === entity.id && slot.season !== null ? slot.season : [])),
  )
  return {
    predicate: 'release',
    realm: 'world',
    subject: entity,
    object: null,
    value: releaseValue(own.text),
    role: null,
    work: entity,
    season: season ?? seasons[0] ?? null,
    installment,
    happens: day.edtf,
    happensText: day.text,
    certainty: 'certain',
    negated: false,
    cue: null,
    sentence: own.sentence.index,
    isWorkAssumed: false,
    start,
    end,
  }
}

/** A line and what it says next. */
const BESIDE = 3

/** A work with its network or its hour in brackets. */
const LISTED =
  /^[^\uE000A-Za-z]{0,4}\uE000W\d+\uE001,? \([^()]{0,30}?(?:\uE000[OT]\d+\uE001|\d(?::\d\d)? ?[ap]\.?m)/
