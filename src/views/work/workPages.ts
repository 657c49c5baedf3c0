import type { Visible } from '../../horizon/visible.js'
import type { Certainty } from '../../model/certainty.js'
import type { Work } from '../../model/work.js'
import type { Billing } from '../billings.js'
import { findAsked } from '../findAsked.js'
import { nextPlace, type NextPlace } from '../nextPlace.js'
import type { Question } from '../outlet.js'
import { seenOutline, type WorkProgress } from '../workProgress.js'
import type { NamedInstallment, Part, WorkWhen } from '../when/workWhen.js'
import { aboutWork, type WorkCounts } from './aboutWork.js'

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

/** @returns null where no work that they may know of is called so */
export function workPages(visible: Visible, question: Question): WorkPages | null {
  const ids = new Set(findAsked(visible, question))
  const works = visible.works.filter(({ id }) => ids.has(id))
  if (works.length === 0) return null
  return { works: works.map((work) => workPage(visible, work, question.seen)) }
}

function workPage(visible: Visible, work: Work, seen: readonly string[]): WorkPage {
  const { next, ...progress } = seenOutline(visible, seen).progressIn(work)
  const { when, cast, credits, counts } = aboutWork(visible, work)
  const place = next === null ? null : nextPlace(visible, work, next)
  return { ...when, ...progress, next: place, parts: seenParts(visible, work, seen), cast, credits, counts }
}

/** The parts of a work, with which of their installments the reader has seen. */
export function seenParts(visible: Visible, work: Work, seen: readonly string[]): SeenPart[] {
  const { hasSeen } = seenOutline(visible, seen)
  const { when, told } = aboutWork(visible, work)
  return when.parts.map((part) => {
    const installments = part.installments.map((each) => ({
      ...each,
      ...told.of(each),
      isSeen: hasSeen(each.ref),
    }))
    return { ...part, seen: installments.filter(({ isSeen }) => isSeen).length, installments }
  })
}
