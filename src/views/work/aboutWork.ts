import { identitiesOf } from '../../horizon/identities.js'
import { keepLast } from '../../horizon/keepLast.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { EntityKind } from '../../model/entity.js'
import type { Work } from '../../model/work.js'
import { castIn, creditsIn, type Billing } from '../billings.js'
import { workWhen, type WorkWhen } from '../when/workWhen.js'
import { releasesTold, type ReleaseTold } from './releasesTold.js'

/** What of a page about a work depends on how far the reader is only through what is visible. */
export interface AboutWork {
  readonly when: WorkWhen
  readonly told: ReleaseTold
  readonly cast: readonly Billing[]
  readonly credits: readonly Billing[]
  readonly counts: WorkCounts
}

/** Counted over what the reader may know of, and nothing else. */
export interface WorkCounts {
  readonly statements: number
  readonly characters: number
  readonly people: number
}

const kept = new WeakMap<Visible, Map<string, AboutWork>>()
const MOST_KEPT = 50

/** Kept for the works that were asked about last, for as long as the reader's horizon is. */
export function aboutWork(visible: Visible, work: Work): AboutWork {
  const known = kept.get(visible) ?? new Map<string, AboutWork>()
  kept.set(visible, known)
  const about = known.get(work.id) ?? findAbout(visible, work)
  keepLast(known, { key: work.id, value: about, most: MOST_KEPT })
  return about
}

function findAbout(visible: Visible, work: Work): AboutWork {
  const when = workWhen(visible, work)
  const rows = rowsAbout(visible, work.id)
  return {
    when,
    told: releasesTold(when),
    cast: castIn(visible, rows),
    credits: creditsIn(visible, rows),
    counts: countsOf(visible, rows),
  }
}

/** What some visible rows are about: without making statements of them. */
export function countsOf(visible: Visible, rows: Uint32Array): WorkCounts {
  const { statements } = visible
  const { subject, object } = statements.columns.numbers
  const { shownAs } = identitiesOf(visible)
  const numbers = new Set<number>()
  for (const row of rows) numbers.add(subject[row] ?? 0).add(object[row] ?? 0)
  numbers.delete(0)
  const ids = new Set([...numbers].map((number) => shownAs(statements.entityAt(number))))
  const count = (kind: EntityKind): number => [...ids].filter((id) => visible.kindOf(id) === kind).length
  return {
    statements: rows.filter((row) => statements.predicateOf(row) !== 'name').length,
    characters: count('character'),
    people: count('person'),
  }
}
