import { boundsOf } from '../model/moment.js'

/** EDTF in words: `2016-23` → “autumn 2016”, `2016-08/2016-09` → “August or September 2016”. */
export function tellMoment(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (boundsOf(edtf) === null) return edtf
  if (to === undefined) return tellPoint(from)
  if (isOpen(from)) return isOpen(to) ? 'at some time' : `${tellPoint(to)} or earlier`
  if (isOpen(to)) return `${tellPoint(from)} or later`
  if (from === to) return tellPoint(from)
  return areNeighbours(from, to) ? joined(from, 'or', to) : `between ${joined(from, 'and', to)}`
}

/** As tellMoment, with the word that goes before it: “on 30 September 2016”, “in August or September 2016”. */
export function tellWhen(edtf: string): string {
  const words = tellMoment(edtf)
  if (/^(?:about|perhaps|between|at) /.test(words) || (words === edtf && boundsOf(edtf) === null))
    return words
  return /^\d{1,2} /.test(words) ? `on ${words}` : `in ${words}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const QUARTERS = ['first', 'second', 'third', 'fourth']
const QUALIFIERS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

const isOpen = (end: string): boolean => end === '' || end === '..'

function tellPoint(point: string): string {
  const qualifier = QUALIFIERS[point.slice(-1)] ?? ''
  const [year = '', part, day] = (qualifier === '' ? point : point.slice(0, -1)).split('-')
  return qualifier + tellParts(year, part === undefined ? null : Number(part), day)
}

function tellParts(year: string, part: number | null, day: string | undefined): string {
  if (year.includes('X')) return `the ${year.replaceAll('X', '0')}s`
  if (part === null) return year
  if (part === 24) return `winter ${year}–${String(Number(year) + 1).slice(-2)}`
  if (part > 24) return `the ${QUARTERS[part - 33]} quarter of ${year}`
  if (part > 20) return `${SEASONS[part - 21]} ${year}`
  const month = `${MONTHS[part - 1]} ${year}`
  return day === undefined ? month : `${Number(day)} ${month}`
}

/** Two moments of one size, the second beginning the day after the first ends. */
function areNeighbours(from: string, to: string): boolean {
  const last = boundsOf(from)?.last
  const first = boundsOf(to)?.first
  if (from.length !== to.length || last === null || last === undefined) return false
  return new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) === first
}

/** Words that both end with are said once: “29 or 30 September 2016”. */
function joined(from: string, word: string, to: string): string {
  const before = tellPoint(from).split(' ')
  const after = tellPoint(to).split(' ')
  while (before.length > 1 && before.at(-1) === after.pop()) before.pop()
  return `${before.join(' ')} ${word} ${tellPoint(to)}`
}
