import { keepLast } from '../../horizon/keepLast.js'
import { identitiesOf } from '../../horizon/identities.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import { findById } from '../../horizon/findById.js'
import type { Visible } from '../../horizon/visible.js'
import type { Certainty } from '../../model/certainty.js'
import type { EntityKind } from '../../model/entity.js'
import type { Work } from '../../model/work.js'
import { castIn, creditsIn, type Billing } from '../billings.js'
import { findAsked } from '../findAsked.js'
import { nextPlace, type NextPlace } from '../nextPlace.js'
import type { Question } from '../outlet.js'
import { seenOutline, type WorkProgress } from '../workProgress.js'
import { workWhen, type NamedInstallment, type Part, type WorkWhen } from '../when/workWhen.js'
import { releasesTold, type ReleaseTold } from './releasesTold.js'

/** Everything that a page about a work shows, for every work of one name. */
export interface WorkPages {
  readonly works: readonly WorkPage[]
}

export interface WorkPage extends Omit<WorkWhen, 'parts'>, Omit<WorkProgress, 'next'> {
  readonly next: NextPlace | null
  readonly parts: readonly SeenPart[]
  readonly cast: readonly Billing[]
  readonly credits: readonly Billing[]
  readonly counts: WorkCounts
}

export interface SeenPart extends Omit<Part, 'installments'> {
  readonly seen: number
  readonly installments: readonly SeenInstallment[]
}

export interface SeenInstallment extends NamedInstallment {
  readonly isSeen: boolean
  /** How sure `released` is: certain where the outline says so. */
  readonly certainty: Certainty
  /** The id of the statement that says when it is out, where the outline does not. */
  readonly statement: string | null
}

/** Counted over what the reader may know of, and nothing else. */
export interface WorkCounts {
  readonly statements: number
  readonly characters: number
  readonly people: number
}

/** @returns null where no work that they may know of is called so */
export function workPages(visible: Visible, question: Question): WorkPages | null {
  const ids = new Set(findAsked(visible, question))
  const works = visible.works.filter(({ id }) => ids.has(id))
  if (works.length === 0) return null
  return { works: works.map((work) => workPage(visible, work, question.seen)) }
}

function workPage(visible: Visible, work: Work, seen: readonly string[]): WorkPage {
  const { hasSeen, progressIn } = seenOutline(visible, seen)
  const { next, ...progress } = progressIn(work)
  const { when, told, cast, credits, counts } = aboutWork(visible, work)
  const parts = when.parts.map((part): SeenPart => {
    const installments = part.installments.map((each) => ({
      ...each,
      ...told.of(each),
      isSeen: hasSeen(each.ref),
    }))
    return { ...part, seen: installments.filter(({ isSeen }) => isSeen).length, installments }
  })
  const place = next === null ? null : nextPlace(visible, work, next)
  return { ...when, ...progress, next: place, parts, cast, credits, counts }
}

/** What does not depend on how far the reader is but through what is visible. */
interface AboutWork extends Pick<WorkPage, 'cast' | 'credits' | 'counts'> {
  readonly when: WorkWhen
  readonly told: ReleaseTold
}

const kept = new WeakMap<Visible, Map<string, AboutWork>>()
const MOST_KEPT = 50

function aboutWork(visible: Visible, work: Work): AboutWork {
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

/** Without making statements of the rows. */
function countsOf(visible: Visible, rows: Uint32Array): WorkCounts {
  const { statements, entities } = visible
  const { subject, object } = statements.columns.numbers
  const { shownAs } = identitiesOf(visible)
  const numbers = new Set<number>()
  for (const row of rows) numbers.add(subject[row] ?? 0).add(object[row] ?? 0)
  numbers.delete(0)
  const ids = new Set([...numbers].map((number) => shownAs(statements.entityAt(number))))
  const count = (kind: EntityKind): number =>
    [...ids].filter((id) => findById(entities, id)?.kind === kind).length
  return {
    statements: rows.filter((row) => statements.predicateOf(row) !== 'name').length,
    characters: count('character'),
    people: count('person'),
  }
}
