import { words } from '../words/words.js'
import type { Billing, Work } from '../work/work.js'

/** By the name of the setting. */
export type Examples = Readonly<Record<string, string | undefined>>

/** What settings hide, told by what the reader has seen of a work already: nothing of it is new to them. */
export function examplesOf(work: Work | undefined): Examples {
  if (work === undefined) return {}
  const { name, seen, total, cast, parts } = work
  const { examples } = words.settings
  const last = parts.flatMap(({ installments }) => installments).findLast(({ isSeen }) => isSeen)
  const guest = placed(cast, 'installment')
  const returned = placed(cast.filter(isLater), 'season')
  return {
    installmentNames: last?.name ? examples.installmentNames(last.name, name) : undefined,
    installmentCredits: guest ? examples.guest(guest.who, guest.place) : examples.installmentCredits(name),
    returningCast: returned ? examples.returned(returned.who, returned.place) : examples.returningCast(name),
    previews: examples.previews(name),
    outline: seen > 0 && seen < total ? examples.outlineNow({ name, seen, total }) : examples.outline(name),
  }
}

/** Of whom it is said that they are in a season or an installment. */
function placed(cast: readonly Billing[], kind: 'season' | 'installment') {
  for (const { who, in: places } of cast) {
    const place = places.findLast((each) => each.kind === kind)
    if (place !== undefined) return { who: who.name, place: place.words }
  }
  return null
}

const isLater = ({ in: places }: Billing): boolean =>
  places.some(({ kind, ref }) => kind === 'season' && !ref.endsWith('/1'))
