import { episodeRef, parseRef, partRef, type RefParts } from '../model/installmentRef.js'
import { boundsOf } from '../model/moment.js'
import type { Work } from '../model/work.js'
import { datedUnitsOf } from './datedUnits.js'
import type { Horizon } from './horizon.js'
import { outlineUnitsOf } from './outlineUnits.js'
import { settingsFor } from './settingsFor.js'

/** Says of a single reference whether all that it stands for has been seen. */
type HasSeen = (ref: string) => boolean

/**
 * Whether a reader has seen everything in `revealedIn` (references; none for what is public).
 *
 * A season or a work is seen when all its installments in the outline are. An installment is seen whole, or up to a
 * time, which is then the last that has been seen of it. What the outline lacks of a work it knows is never seen; of a
 * work it does not know, the references are compared as text. `?`, a work that nobody could name, is never seen.
 */
export function sees(horizon: Horizon, works: readonly Work[], revealedIn: readonly string[]): boolean {
  return seesFor(horizon, works)(revealedIn)
}

/** As `sees`, for the many. */
export function seesFor(
  horizon: Horizon,
  works: readonly Work[],
): (revealedIn: readonly string[]) => boolean {
  const hasSeen = hasSeenFor(horizon, works)
  return (revealedIn) => revealedIn.every(hasSeen)
}

/** What of `revealedIn` the reader has still to see. */
export function unseenOf(horizon: Horizon, works: readonly Work[], revealedIn: readonly string[]): string[] {
  const hasSeen = hasSeenFor(horizon, works)
  return revealedIn.filter((ref) => !hasSeen(ref))
}

// Horizons and outlines are never changed once made, so what follows from a pair of them can be kept for as long as
// both live.
const kept = new WeakMap<Horizon, WeakMap<readonly Work[], HasSeen>>()

function hasSeenFor(horizon: Horizon, works: readonly Work[]): HasSeen {
  const byWorks = kept.get(horizon) ?? new WeakMap<readonly Work[], HasSeen>()
  kept.set(horizon, byWorks)
  const hasSeen =
    byWorks.get(works) ?? remembering(makeHasSeen([...horizon.seen, ...previewed(horizon, works)], works))
  byWorks.set(works, hasSeen)
  return hasSeen
}

function remembering(hasSeen: HasSeen): HasSeen {
  const answers = new Map<string, boolean>()
  return (ref) => {
    const known = answers.get(ref)
    if (known !== undefined) return known
    const answer = hasSeen(ref)
    answers.set(ref, answer)
    return answer
  }
}

function makeHasSeen(seen: readonly string[], works: readonly Work[]): HasSeen {
  const read = refReaderFor(works)
  const unitsSeen: Extent = new Map()
  const textsSeen: Extent = new Map()
  for (const ref of seen) {
    const { parts, units } = read(ref)
    if (parts === null) continue
    if (units === null) extend(textsSeen, textOf(parts), parts.atSeconds)
    // A time of several installments means none of them.
    else if (parts.atSeconds === null || units.length === 1)
      for (const unit of units) extend(unitsSeen, unit, parts.atSeconds)
  }
  return (ref) => {
    const { parts, units } = read(ref)
    if (parts === null) return false
    if (units === null) return coverings(parts).some((text) => reaches(textsSeen, text, parts.atSeconds))
    const atSeconds = units.length === 1 ? parts.atSeconds : null
    return units.length > 0 && units.every((unit) => reaches(unitsSeen, unit, atSeconds))
  }
}

/** A reference, and the installments meant by it: null where it is none, or names a work that the outline does not know. */
interface ReadRef {
  readonly parts: RefParts | null
  readonly units: readonly string[] | null
}

const keptRefs = new WeakMap<readonly Work[], Map<string, ReadRef>>()
/** A universe has thousands of references, which are read once for all its readers. */
const MOST_REFS = 100_000

function refReaderFor(works: readonly Work[]): (ref: string) => ReadRef {
  const { unitsOf } = outlineUnitsOf(works)
  const known = keptRefs.get(works) ?? new Map<string, ReadRef>()
  keptRefs.set(works, known)
  return (ref) => {
    const before = known.get(ref)
    if (before !== undefined) return before
    const parts = readRef(ref)
    const read = { parts, units: parts && unitsOf(parts) }
    if (known.size >= MOST_REFS) known.clear()
    known.set(ref, read)
    return read
  }
}

/** What is not out yet, of works of which the reader wants to be shown what trailers tell. */
function previewed(horizon: Horizon, works: readonly Work[]): string[] {
  return works
    .filter(({ id }) => settingsFor(horizon, id).previews === 'shown')
    .flatMap(datedUnitsOf)
    .flatMap(({ unit, released }) => (isOut(released, horizon.asOf) ? [] : [unit]))
}

/** Of “autumn 2016” the first day counts: what may be out is no preview. */
function isOut(released: string | null, asOf: string | null): boolean {
  const first = released === null ? null : (boundsOf(released)?.first ?? null)
  return first !== null && (asOf === null || first <= asOf)
}

/** How far each thing has been seen, in seconds; infinitely far where all of it has. */
type Extent = Map<string, number>

const WHOLE = Number.POSITIVE_INFINITY

function extend(extent: Extent, key: string, atSeconds: number | null): void {
  extent.set(key, Math.max(extent.get(key) ?? 0, atSeconds ?? WHOLE))
}

const reaches = (extent: Extent, key: string, atSeconds: number | null): boolean =>
  (extent.get(key) ?? -1) >= (atSeconds ?? WHOLE)

const readRef = (ref: string): RefParts | null => (ref === '?' ? null : parseRef(ref))

/** The reference itself and what would include it: `a/1x03` is in `a/1` and in `a`. */
function coverings({ work, season, number }: RefParts): string[] {
  return [
    textOf({ work, season: null, number: null }),
    textOf({ work, season: null, number: season }),
    textOf({ work, season, number }),
  ]
}

/**
 * Works that no outline knows are named by slugs of what somebody called them. A leading article does not tell two
 * apart, and nor does it matter whether `iron-man-2` was taken for a title or for part 2 of `iron-man`.
 */
function textOf({ work, season, number }: Omit<RefParts, 'atSeconds'>): string {
  const ref =
    number === null ? work : season === null ? partRef(work, number) : episodeRef(work, season, number)
  return ref.replace(/^the-(?=.)/, '').replaceAll('/', '-')
}
