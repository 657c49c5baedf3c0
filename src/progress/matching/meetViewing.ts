import { parseRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { Work } from '../../model/work.js'
import type { Viewing } from '../exports/viewing.js'
import { findPart } from './findPart.js'
import { findWork } from './findWork.js'
import type { ListedWork, Listing } from './listing.js'

/**
 * `opens`: marks something as seen. `known`: all of it was marked before. `listed`: the tracker lists it as planned,
 * being watched or dropped. `ambiguous`: it may mean several things, and opens none. `unmatched`: no universe here lists
 * it. `nothing`: it says nothing of what was seen.
 */
export type Outcome = 'opens' | 'known' | 'listed' | 'ambiguous' | 'unmatched' | 'nothing'

/** An installment, or a work that is listed, in one universe. */
export interface MatchedPlace {
  readonly universe: string
  readonly ref: string
}

/** What one viewing means here. */
export interface Met {
  readonly outcome: Outcome
  readonly reason: string
  /** Empty unless it opens or lists something. */
  readonly places: readonly MatchedPlace[]
}

const nowhere = (outcome: Outcome, reason: string): Met => ({ outcome, reason, places: [] })

const LISTED = { watching: 'being watched', planned: 'planned', dropped: 'dropped' } as const

/** Which installments or works a viewing is of. One that may mean several things means none. */
export function meetViewing(viewing: Viewing, listings: readonly Listing[]): Met {
  if (viewing.title === null && viewing.identifiers.length === 0)
    return nowhere('nothing', 'it names nothing')
  if (viewing.state === 'unseen') return nowhere('nothing', 'it is listed as not seen')
  const found = findWork(viewing, listings)
  if (found.kind === 'unlisted') return nowhere('unmatched', 'no universe here lists it')
  if (found.kind === 'ambiguous') return nowhere('ambiguous', `it may be ${found.works.join(' or ')}`)
  if (viewing.state === 'seen') return meetParts(viewing, found.places)
  const places = found.places.map(({ work, listing }) => ({ universe: listing.universe, ref: work.id }))
  return { outcome: 'listed', reason: `it is listed as ${LISTED[viewing.state]}`, places }
}

function meetParts({ part, seenOn }: Viewing, works: readonly ListedWork[]): Met {
  const places: MatchedPlace[] = []
  let trouble: Met | null = null
  for (const each of works) {
    const found = findPart(part, each)
    if (found.kind !== 'found') {
      trouble = nowhere(found.kind === 'ambiguous' ? 'ambiguous' : 'unmatched', found.reason)
      continue
    }
    const tooEarly = found.refs.find((ref) => isBeforeRelease(ref, each.work, seenOn))
    if (tooEarly !== undefined) {
      const reason = `it was seen on ${seenOn}, before ${tooEarly} was out: it may be something else`
      return nowhere('ambiguous', reason)
    }
    places.push(...found.refs.map((ref) => ({ universe: each.listing.universe, ref })))
  }
  return places.length === 0 && trouble !== null
    ? trouble
    : { outcome: 'opens', reason: 'it was seen', places }
}

/** Previews, and days that begin earlier elsewhere. */
const DAYS_EARLY = 2

const MS_A_DAY = 86_400_000

function isBeforeRelease(ref: string, work: Work, seenOn: string | null): boolean {
  const first = boundsOf(releasedOf(ref, work) ?? '')?.first ?? null
  if (seenOn === null || first === null) return false
  return Date.parse(first) - Date.parse(seenOn) > DAYS_EARLY * MS_A_DAY
}

function releasedOf(ref: string, work: Work): string | null {
  const parts = parseRef(ref)
  if (parts === null || parts.number === null) return work.released
  const season = work.seasons.find(({ number }) => number === parts.season)
  const list = parts.season === null ? work.installments : (season?.installments ?? [])
  return list.find(({ number }) => number === parts.number)?.released ?? null
}
