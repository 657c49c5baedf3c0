/** Counted units: “three weeks ago”, “in two months”, “a week from Thursday”, “two years later”, “the following spring”. */
import { civilOf, dayOf, type Day } from '../calendar.js'
import { nearestWeekday } from '../chooseYear.js'
import {
  dayPoint,
  intervalOf,
  monthPoint,
  seasonPoint,
  thirdOfYear,
  weekendInterval,
  yearPoint,
} from '../points.js'
import { anchored, aside, leaning, type Reference } from '../rule.js'
import { addUnits, shiftUnit, stretch } from '../shiftUnit.js'
import { endsThere } from '../neighbours.js'
import { standsInPlural } from '../standsAsNumber.js'
import { UNIT } from '../words.js'

/** `count` units on from `from`. A decade counted off is ten years, told by the year. */
const countOff = (from: Day, unit: number, count: number): string =>
  unit === UNIT.decade ? shiftUnit(from, UNIT.year, count * 10) : shiftUnit(from, unit, count)

const COUNTED_FROM_TODAY = [
  leaning('<number> <unit> ago', ({ number, unit }, { today }) => countOff(today, unit, -number)),
  leaning('in <number> <unit>', ({ number, unit }, { today }) => countOff(today, unit, number)),
  leaning('<number> <unit> from now|today', ({ number, unit }, { today }) => countOff(today, unit, number)),
  leaning('<number> <unit> away', ({ number, unit }, { today }) =>
    unit === UNIT.day || unit === UNIT.week
      ? dayPoint(addUnits(today, unit, number))
      : countOff(today, unit, number),
  ),
  leaning('<number> <unit> from|after <dayword>', ({ number, unit, dayword }, { today }) =>
    dayPoint(addUnits(today + dayword, unit, number)),
  ),
  leaning('<number> <unit> before <dayword>', ({ number, unit, dayword }, { today }) =>
    dayPoint(addUnits(today + dayword, unit, -number)),
  ),
  leaning('<number> <unit> from <weekday>', ({ number, unit, weekday }, { today }) =>
    dayPoint(addUnits(nearestWeekday(today, 'future', weekday), unit, number)),
  ),
  leaning('<number> <unit> ago <weekday>', ({ number, unit, weekday }, { today }) =>
    dayPoint(addUnits(nearestWeekday(today, 'past', weekday), unit, -number)),
  ),
]

const STRETCHES = [
  leaning(
    '<number> <shift> <unit>',
    ({ shift, number, unit }, { today }) => (shift === 0 ? null : stretch(today, unit, shift * number)),
    standsInPlural,
  ),
  leaning('<number> <coming> <unit>', ({ number, unit }, { today }) => stretch(today, unit, number)),
  leaning('<number> <unit> or so ago', ({ number, unit }, { today }) => countOff(today, unit, -number)),
  leaning('<shift> <number> <unit>', ({ shift, number, unit }, { today }) =>
    shift === 0 ? null : stretch(today, unit, shift * number),
  ),
  leaning('<coming> <number> <unit>', ({ number, unit }, { today }) => stretch(today, unit, number)),
]

/** Where days and weeks are counted from a day, and longer units from any moment. */
const anchorFor = (unit: number, { anchor, anchorDay }: Reference): Day | null =>
  unit === UNIT.day || unit === UNIT.week ? anchorDay : anchor

const YEARS = /^(\d{4})(?:\/(\d{4}))?$/

/** Years counted from years keep their shape: a decade after 1994/1996 is 2004/2006. */
function countFromMoment(unit: number, count: number, reference: Reference): string | null {
  const years = unit === UNIT.decade ? count * 10 : count
  const [, from, to] =
    (unit >= UNIT.year && unit <= UNIT.decade && YEARS.exec(reference.spokenOf ?? '')) || []
  if (from !== undefined)
    return intervalOf(yearPoint(Number(from) + years), yearPoint(Number(to ?? from) + years))
  const anchor = anchorFor(unit, reference)
  return anchor === null ? null : countOff(anchor, unit, count)
}

const shiftFromMoment = (unit: number, count: number, reference: Reference): string | null => {
  const anchor = anchorFor(unit, reference)
  return anchor === null ? null : shiftUnit(anchor, unit, count)
}

const COUNTED_FROM_A_MOMENT = [
  anchored('<number> <unit> later|afterward|afterwards', ({ number, unit }, reference) =>
    countFromMoment(unit, number, reference),
  ),
  aside(
    anchored('<number> <unit> earlier|previously', ({ number, unit }, reference) =>
      countFromMoment(unit, -number, reference),
    ),
  ),
]

const FOLLOWING = [
  anchored('the day after', (_, reference) => shiftFromMoment(UNIT.day, 1, reference), endsThere),
  anchored('the day before', (_, reference) => shiftFromMoment(UNIT.day, -1, reference), endsThere),
  anchored('the? following <unit>', ({ unit }, reference) => shiftFromMoment(unit, 1, reference)),
  anchored('the next <unit>', ({ unit }, reference) => shiftFromMoment(unit, 1, reference)),
  anchored('the next|following <partOfDay>', (_, reference) => shiftFromMoment(UNIT.day, 1, reference)),
  anchored('that <partOfDay>', (_, reference) => shiftFromMoment(UNIT.day, 0, reference)),
  anchored('the previous|preceding|prior <unit>', ({ unit }, reference) =>
    shiftFromMoment(unit, -1, reference),
  ),
  anchored('that|same same? <unit>', ({ unit }, reference) => shiftFromMoment(unit, 0, reference)),
  anchored('earlier|later that same? <unit>', ({ unit }, reference) => shiftFromMoment(unit, 0, reference)),
  anchored('earlier|later in the <unit>', ({ unit }, reference) => shiftFromMoment(unit, 0, reference)),
  anchored('<part:partOf> of the? <unit>', ({ part, unit }, reference) => partOf(part, unit, reference)),
  anchored('that|same same? <weekend>', (_, { anchorDay }) =>
    anchorDay === null ? null : weekendInterval(anchorDay),
  ),
  anchored('the following|next <weekend>', (_, { anchorDay }) =>
    anchorDay === null ? null : weekendInterval(anchorDay + 7),
  ),
  anchored('the following|next <month>', ({ month }, { anchor }) => monthAfter(anchor, month)),
  anchored('the following|next <season>', ({ season }, { anchor }) => seasonAfter(anchor, season)),
  anchored('that <season>', ({ season }, { anchor }) => seasonPoint(civilOf(anchor).year, season)),
  anchored('the? following <weekday>', ({ weekday }, { anchorDay }) =>
    anchorDay === null ? null : dayPoint(nearestWeekday(anchorDay + 1, 'future', weekday)),
  ),
]

/** The first such month after the one that `anchor` lies in. */
function monthAfter(anchor: Day, month: number): string {
  const { year, month: from } = civilOf(anchor)
  return monthPoint(month > from ? year : year + 1, month)
}

/** The first such season that begins after `anchor`. */
function seasonAfter(anchor: Day, season: number): string {
  const { year } = civilOf(anchor)
  return seasonPoint(dayOf(year, season * 3, 1) > anchor ? year : year + 1, season)
}

const partOf = (part: number, unit: number, reference: Reference): string | null =>
  unit === UNIT.year ? thirdOfYear(civilOf(reference.anchor).year, part) : shiftFromMoment(unit, 0, reference)

export const COUNTED_UNITS = [...COUNTED_FROM_TODAY, ...STRETCHES, ...COUNTED_FROM_A_MOMENT, ...FOLLOWING]
