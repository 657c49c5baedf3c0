import type { Dated, Installment, Work } from '../../model/work.js'

/** Which part of a work; of none the work itself. */
export interface Part {
  readonly season: number | null
  readonly installment: number | null
}

export const partKey = ({ season, installment }: Part): string => `${season ?? ''}/${installment ?? ''}`

/**
 * What of an outline is news: seasons and installments that nobody knew, dates that its catalogue says for the first time,
 * names and identifiers. Null where nothing is. A date that is no news is left out: said again, it would take the place of
 * what another catalogue has said since.
 * @param known what is known of the work; undefined for nothing
 * @param dated the parts whose dates are news, by `partKey`
 */
export function freshOutline(work: Work, known: Work | undefined, dated: ReadonlySet<string>): Work | null {
  if (known === undefined) return work
  const isNews = (date: Dated, before: Dated | undefined, part: Part): boolean =>
    before === undefined ||
    dated.has(partKey(part)) ||
    // Before it was kept when a date was said, only the earliest counted.
    (before.said === undefined && date.released !== null && date.released !== before.released)
  const newIn = (
    installments: readonly Installment[],
    before: readonly Installment[],
    season: number | null,
  ): readonly Installment[] => {
    const byNumber = new Map(before.map((each) => [each.number, each]))
    return installments.filter((each) =>
      isNews(each, byNumber.get(each.number), { season, installment: each.number }),
    )
  }
  const seasonsBefore = new Map(known.seasons.map((each) => [each.number, each]))
  const seasons = work.seasons.flatMap(({ number, installments }) => {
    const before = seasonsBefore.get(number)
    const fresh = newIn(installments, before?.installments ?? [], number)
    return fresh.length === 0 && before !== undefined ? [] : [{ number, installments: fresh }]
  })
  const installments = newIn(work.installments, known.installments, null)
  const isDated = isNews(work, known, { season: null, installment: null })
  if (!isDated && seasons.length + installments.length === 0 && !isNamedAnew(work, known)) return null
  const { released: _, said: _said, ...head } = work
  return { ...head, ...(isDated ? dateIn(work) : { released: null }), seasons, installments }
}

function isNamedAnew(work: Work, known: Work): boolean {
  const names = new Set([known.name, ...known.otherNames])
  const identifiers = new Set(known.identifiers)
  return (
    [work.name, ...work.otherNames].some((name) => !names.has(name)) ||
    (work.identifiers ?? []).some((identifier) => !identifiers.has(identifier))
  )
}

const dateIn = ({ released, said }: Dated): Dated => ({ released, ...(said !== undefined && { said }) })
