/** Counted units: “three weeks ago”, “in two months”, “a week from Thursday”, “two years later”, “the following spring”. */
import { civilOf, dayOf, type Day } from '../calendar.js'
import { nearestWeekday } from '../chooseYear.js'
import { dayPoint, monthPoint, seasonPoint, thirdOfYear, weekendInterval } from '../points.js'
import { anchored, leaning } from '../rule.js'
import { addUnits, shiftUnit, stretch } from '../shiftUnit.js'
import { UNIT } from '../words.js'

const COUNTED_FROM_TODAY = [
  leaning('<number> <unit> ago', ({ number, unit }, { today }) => shiftUnit(today, unit, -number)),
  leaning('in <number> <unit>', ({ number, unit }, { today }) => shiftUnit(today, unit, number)),
  leaning('<number> <unit> from now|today', ({ number, unit }, { today }) => shiftUnit(today, unit, number)),
  leaning('<number> <unit> away', ({ number, unit }, { today }) => dayPoint(addUnits(today, unit, number))),
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
  leaning('<shift> <number> <unit>', ({ shift, number, unit }, { today }) =>
    shift === 0 ? null : stretch(today, unit, shift * number),
  ),
  leaning('<coming> <number> <unit>', ({ number, unit }, { today }) => stretch(today, unit, number)),
]

const COUNTED_FROM_A_MOMENT = [
  anchored('<number> <unit> later|afterward|afterwards', ({ number, unit }, { anchor }) =>
    shiftUnit(anchor, unit, number),
  ),
  anchored('<number> <unit> earlier|previously', ({ number, unit }, { anchor }) =>
    shiftUnit(anchor, unit, -number),
  ),
]

const FOLLOWING = [
  anchored('the following|next <unit>', ({ unit }, { anchor }) => shiftUnit(anchor, unit, 1)),
  anchored('the previous|preceding|prior <unit>', ({ unit }, { anchor }) => shiftUnit(anchor, unit, -1)),
  anchored('that|same same? <unit>', ({ unit }, { anchor }) => shiftUnit(anchor, unit, 0)),
  anchored('that|same same? <weekend>', (_, { anchor }) => weekendInterval(anchor)),
  anchored('the following|next <weekend>', (_, { anchor }) => weekendInterval(anchor + 7)),
  anchored('the following|next <month>', ({ month }, { anchor }) => monthAfter(anchor, month)),
  anchored('the following|next <season>', ({ season }, { anchor }) => seasonAfter(anchor, season)),
  anchored('that <season>', ({ season }, { anchor }) => seasonPoint(civilOf(anchor).year, season)),
  anchored('the following <weekday>', ({ weekday }, { anchor }) =>
    dayPoint(nearestWeekday(anchor + 1, 'future', weekday)),
  ),
  anchored('later that <unit>', ({ unit }, { anchor }) => shiftUnit(anchor, unit, 0)),
  anchored('earlier|later in the <unit>', ({ unit }, { anchor }) => shiftUnit(anchor, unit, 0)),
  anchored('<part:partOf> of the <unit>', ({ part, unit }, { anchor }) => partOf(part, unit, anchor)),
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

const partOf = (part: number, unit: number, anchor: Day): string =>
  unit === UNIT.year ? thirdOfYear(civilOf(anchor).year, part) : shiftUnit(anchor, unit, 0)

export const COUNTED_UNITS = [...COUNTED_FROM_TODAY, ...STRETCHES, ...COUNTED_FROM_A_MOMENT, ...FOLLOWING]
