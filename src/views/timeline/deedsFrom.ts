import { learntOrderOf, rowsLearntAt } from '../../horizon/learntOrder.js'
import type { Visible } from '../../horizon/visible.js'
import { whereLearnt } from '../../horizon/whereLearnt.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Order } from '../../model/universe.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { momentKey, momentOrderOf } from '../../universe/momentOrder.js'
import { inOrderLearnt } from '../inOrderLearnt.js'
import { isDeed, withoutImplied } from '../storyDeeds.js'
import { storyRankOf } from './storyRank.js'

/** What happens in the story, and where that is told; null where the story itself dates it. */
export interface Deed {
  readonly each: KnownStatement
  readonly there: string | null
}

/**
 * What the story dates, day by day, and then what is told without a date, place by place as the story goes.
 * @param from the id of a statement in the first group; none where the reader may not know of it
 */
export function* deedsFrom(
  visible: Visible,
  order: Order | null,
  from: string | undefined,
): Generator<readonly Deed[], void> {
  const { statements } = visible
  const row = from === undefined ? undefined : statements.rowWith(from)
  if (row === null) return
  const happens = row === undefined ? null : statements.happensOf(row)
  const isTold = row !== undefined && happens === null
  if (!isTold) yield* datedDeeds(visible, happens === null ? '' : momentKey(happens))
  yield* toldDeeds(visible, order, isTold ? row : null)
}

const isStoryDeed = (each: KnownStatement): boolean =>
  each.realm === 'story' && isDeed(each) && !isWithdrawn(each)

function* datedDeeds(visible: Visible, from: string): Generator<readonly Deed[], void> {
  const { statements } = visible
  const { keys, momentsAt } = momentOrderOf(statements.columns)
  for (const key of keys) {
    if (key < from) continue
    const rows = statements.rowsAt(momentsAt.get(key) ?? []).filter((row) => statements.isStory(row))
    yield statements
      .statementsIn(Uint32Array.from(rows))
      .filter((each) => each.happens !== null && isStoryDeed(each))
      .toSorted((a, b) => rankOf(visible, a) - rankOf(visible, b))
      .map((each) => ({ each, there: null }))
  }
}

const rankOf = (visible: Visible, { revealedIn }: KnownStatement): number =>
  whereLearnt(visible, revealedIn).rank

function* toldDeeds(
  visible: Visible,
  order: Order | null,
  from: number | null,
): Generator<readonly Deed[], void> {
  const { statements } = visible
  const { learnt, ranks } = learntOrderOf(visible)
  const first = from === null ? null : (ranks[statements.columns.numbers.place[from] ?? 0] ?? 0)
  let isPast = first === null
  for (const rank of storyOrder(visible, order)) {
    isPast ||= rank === first
    const there = learnt[rank]?.ref ?? null
    if (!isPast || there === null) continue
    const told = statements
      .statementsIn(Uint32Array.from(rowsLearntAt(visible, rank)))
      .filter((each) => each.happens === null && isStoryDeed(each))
    yield withoutImplied(inOrderLearnt(visible, told)).map((each) => ({ each, there }))
  }
}

// What is learnt where is the same for all readers of an outline, and so is the order of the story.
const kept = new WeakMap<object, Map<string, readonly number[]>>()

/** Places in the order in which one learns, as the story goes. */
function storyOrder(visible: Visible, order: Order | null): readonly number[] {
  const { learnt } = learntOrderOf(visible)
  const byOrder = kept.get(learnt) ?? new Map<string, readonly number[]>()
  kept.set(learnt, byOrder)
  const key = JSON.stringify(order)
  const known = byOrder.get(key)
  if (known !== undefined) return known
  const rank = storyRankOf(visible, order)
  const ranks = learnt.map(({ ref }) => rank(ref))
  const sorted = [...learnt.keys()].toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  byOrder.set(key, sorted)
  return sorted
}
