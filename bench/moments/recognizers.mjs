/** Reads the dates and date ranges of Recognizers-Text's DateTimeModel, in EDTF. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { weekOf } from './isoWeek.mjs'
import { edtfOfTimeMl } from './timeBank.mjs'

const TYPES = new Set(['datetimeV2.date', 'datetimeV2.daterange'])
const DAY_MS = 86_400_000

export function readRecognizersCases(folder) {
  const cases = JSON.parse(
    readFileSync(path.join(folder, 'DateTimeModel.json'), 'utf8').replace(/^\uFEFF/, ''),
  )
  return cases.map(readCase).filter(({ labels }) => labels.length > 0)
}

function readCase({ Input: text, Context: context, Results: results }) {
  const today = context?.ReferenceDateTime?.slice(0, 10)
  const labels = results
    .filter(
      ({ TypeName: type, Resolution: resolution }) => TYPES.has(type) && resolution?.values !== undefined,
    )
    .map(({ Start: start, End: end, Resolution: { values } }) => {
      const said = text.slice(start, end + 1)
      return {
        start,
        end: end + 1,
        accepts: values.flatMap(momentsOf),
        alike: values.flatMap((value) => coarser(value, said)),
      }
    })
    .filter(({ accepts }) => accepts.length > 0)
  return { text, written: today === undefined ? null : { first: today, last: today }, labels }
}

/**
 * Every EDTF that says what a value says. “since” and “before” (Mod) are left to the sentence, so the moment itself
 * counts; ranges end with the first day after them, or with the first day of their last part.
 */
function momentsOf({ timex, value, start, end, Mod: modifier }) {
  if (timex !== undefined && /^\d{4}(-(\d{2}(-\d{2})?|SP|SU|FA|WI|W\d{2}(-WE)?))?$/.test(timex)) {
    const whole = edtfOfTimeMl(timex)
    return start !== undefined && end !== undefined && !/before|after|since|until/.test(modifier ?? '')
      ? [whole, ...intervals(start, end)]
      : [whole]
  }
  if (value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [value]
  if (start !== undefined && end !== undefined) return intervals(start, end)
  const day = start ?? end
  return day !== undefined && /^\d{4}-/.test(day) ? [day, day.slice(0, 7)] : []
}

/**
 * “In two months” is a month to us and a day there: what is counted in weeks, months or years means the same at that
 * precision; so does a third of a year that a modifier tells there.
 */
function coarser({ timex, value, Mod: modifier }, said) {
  if (modifier !== undefined) return thirdsOf(timex, modifier.split('-').at(-1))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') || !COUNTED.test(said) || /\bday/.test(said)) return []
  if (/year|decade/.test(said)) return [value.slice(0, 4)]
  if (/month|quarter/.test(said)) return [value.slice(0, 7)]
  return [weekOf(value)]
}

const COUNTED =
  /\b(?:weeks?|fortnight|months?|quarters?|years?|decades?)\b.*\b(?:ago|later|earlier)\b|\bin\b.*\b(?:weeks?|months?|years?)\b/

/** The coarsest EDTF of the days from `start` to the day before `end`, and the readings that end with `end`'s own unit. */
function intervals(start, end) {
  const last = new Date(Date.parse(end) - DAY_MS).toISOString().slice(0, 10)
  const quarters = [...quarterOf(start)].flatMap((from) => [...quarterOf(end)].map((to) => `${from}/${to}`))
  const units = [10, 7, 4].map((length) => [start.slice(0, length), end.slice(0, length)])
  return [
    ...quarters,
    ...wholes(start, last),
    `${start}/${last}`,
    ...units.map(([from, to]) => `${from}/${to}`),
    ...mixed(start, end, last),
  ]
}

function wholes(start, last) {
  const found = []
  const startsMonth = start.endsWith('-01')
  const endsMonth = new Date(Date.parse(last) + DAY_MS).toISOString().endsWith('-01T00:00:00.000Z')
  if (!startsMonth || !endsMonth) return found
  const [from, to] = [start.slice(0, 7), last.slice(0, 7)]
  found.push(from === to ? from : `${from}/${to}`)
  if (from.endsWith('-01') && to.endsWith('-12')) {
    const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)]
    found.push(firstYear === lastYear ? firstYear : `${firstYear}/${lastYear}`)
    if (firstYear.endsWith('0') && lastYear === `${firstYear.slice(0, 3)}9`)
      found.push(`${firstYear.slice(0, 3)}X`)
    if (firstYear.endsWith('00') && lastYear === `${firstYear.slice(0, 2)}99`)
      found.push(`${firstYear.slice(0, 2)}XX`)
  }
  const quarter = { '01-03': 33, '04-06': 34, '07-09': 35, '10-12': 36 }[`${from.slice(5)}-${to.slice(5)}`]
  if (quarter !== undefined && from.slice(0, 4) === to.slice(0, 4))
    found.push(`${from.slice(0, 4)}-${quarter}`)
  return found
}

/** Ends of different precision: “from next Friday to October 2020”. */
const mixed = (start, end, last) =>
  [4, 7, 10].flatMap((from) =>
    [4, 7, 10].flatMap((to) => [
      `${start.slice(0, from)}/${end.slice(0, to)}`,
      `${start.slice(0, from)}/${last.slice(0, to)}`,
    ]),
  )

/** The quarter that begins on a day, if one does. */
function quarterOf(day) {
  const [, year, month] = /^(\d{4})-(01|04|07|10)-01$/.exec(day) ?? []
  return month === undefined ? [] : [`${year}-${33 + (Number(month) - 1) / 3}`]
}

/** “The end of 2016” is a third of it in the guide that our dates follow. */
function thirdsOf(timex, modifier) {
  const [first, last] = { start: ['01', '04'], mid: ['05', '08'], end: ['09', '12'] }[modifier] ?? []
  return first === undefined || !/^\d{4}$/.test(timex) ? [] : [`${timex}-${first}/${timex}-${last}`]
}
