import { locale, words } from './words.js'

/** Writes days, months and their like as they are written where the reader lives. */
const style = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })

const DAY = style({ day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = style({ month: 'long', year: 'numeric' })

/**
 * A moment in words: “20 November 2015”, “autumn 2016”, “about 2017”, “August to September 2016”.
 * @param moment EDTF (ISO 8601-2), as the API gives it
 */
export function momentText(moment: string): string {
  const [from = '', to] = moment.split('/')
  if (to === undefined) return pointText(from)
  if (to === '' || to === '..') return words.moment.from(pointText(from))
  if (from === '' || from === '..') return words.moment.until(pointText(to))
  return words.moment.between(pointText(from), pointText(to))
}

function pointText(point: string): string {
  const plain = point.replace(/[~?%]+$/, '')
  const text = plainText(plain)
  return plain === point ? text : words.moment.about(text)
}

function plainText(point: string): string {
  const [year = '', month, day] = point.split('-')
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (month === undefined) return year
  const season = words.moment.seasons[month]
  if (season !== undefined) return `${season} ${year}`
  if (Number.isNaN(date.getTime())) return point
  return (day === undefined ? MONTH : DAY).format(date)
}
