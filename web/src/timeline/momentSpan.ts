/** From when until when a moment may be, in milliseconds since 1970; `isAbout` where even that is not sure. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly isAbout: boolean
}

const DAY_MS = 86_400_000
/** The months with which the seasons of EDTF begin (north of the equator, as the sources live there). */
const SEASON_MONTHS: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 }

/**
 * How wide a moment is: a day is one day, “autumn 2016” three months.
 * @param moment EDTF (ISO 8601-2)
 * @returns null where it has no place on a line of days
 */
export function momentSpan(moment: string): Span | null {
  const points = moment.split('/').filter((point) => point !== '' && point !== '..')
  const spans = points.flatMap((point) => pointSpan(point) ?? [])
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: first.from, to: last.to, isAbout: /[~?%]|\.\.|^\/|\/$/.test(moment) }
}

function pointSpan(point: string): Span | null {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]*$/.exec(point) ?? []
  if (year === undefined) return null
  const isAbout = /\D$/.test(point)
  if (month === undefined) return { from: Date.UTC(+year, 0), to: Date.UTC(+year + 1, 0), isAbout }
  const season = SEASON_MONTHS[month]
  if (season !== undefined) return { from: Date.UTC(+year, season), to: Date.UTC(+year, season + 3), isAbout }
  if (day === undefined) return { from: Date.UTC(+year, +month - 1), to: Date.UTC(+year, +month), isAbout }
  const from = Date.UTC(+year, +month - 1, +day)
  return { from, to: from + DAY_MS, isAbout }
}
