import { datedUnitsOf } from '../../horizon/datedUnits.js'
import { identitiesOf } from '../../horizon/identities.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { KnownStatement } from '../../model/statement.js'
import { isItself, releasedRef, releaseDatesOf, type ReleaseDates } from './releaseDates.js'
import { releasesByThing, type Things } from './things.js'

/** What is said of when a work, its seasons and whatever goes with it are out. */
export interface WorkReleases {
  readonly dates: ReleaseDates
  readonly things: Things
  /** What stands now, of what the outline gives no date to. */
  readonly standing: readonly KnownStatement[]
}

// A visible universe never changes once it is made.
const kept = new WeakMap<Visible, Map<string, WorkReleases>>()

/** @param work the id of a work, or of one that is one with it */
export function releasesOfWork(visible: Visible, work: string): WorkReleases {
  const byWork = kept.get(visible) ?? new Map<string, WorkReleases>()
  kept.set(visible, byWork)
  const shown = identitiesOf(visible).shownAs(work)
  const releases = byWork.get(shown) ?? gather(visible, shown)
  byWork.set(shown, releases)
  return releases
}

function gather(visible: Visible, work: string): WorkReleases {
  const dates = releaseDatesOf(visible, work)
  const dated = datedIn(visible.works)
  const standing = dates.told
    .flatMap(({ stands }) => (stands === null || stands.negated ? [] : [stands]))
    .filter((each) => !isOutlined(each, dated))
  let things: Things | null = null
  return {
    dates,
    standing,
    /** Only needed of what is shown. */
    get things() {
      return (things ??= releasesByThing(visible, dates))
    },
  }
}

/** Of the thing itself the outline's own date counts; a trailer is another thing. */
const isOutlined = (release: KnownStatement, dated: ReadonlySet<string>): boolean =>
  isItself(release) && dated.has(releasedRef(release))

// Outlines are never changed once made.
const keptDated = new WeakMap<Visible['works'], ReadonlySet<string>>()

/** Everything of which the outline says when it is out, or some of it. */
function datedIn(works: Visible['works']): ReadonlySet<string> {
  const known = keptDated.get(works)
  if (known !== undefined) return known
  const units = works.flatMap(datedUnitsOf)
  const dated = new Set(units.flatMap(({ unit, released }) => (released === null ? [] : wholesOf(unit))))
  keptDated.set(works, dated)
  return dated
}

/** `a/1x03` is itself, and in `a/1` and `a`. */
function wholesOf(ref: string): string[] {
  const parts = parseRef(ref)
  if (parts === null) return [ref]
  return [ref, parts.work, ...(parts.season === null ? [] : [`${parts.work}/${parts.season}`])]
}
