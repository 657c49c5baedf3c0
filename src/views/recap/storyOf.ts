import { learntOrderOf, rowsLearntAt } from '../../horizon/learntOrder.js'
import { rowsAbout } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import type { Predicate } from '../../model/predicate.js'
import type { KnownStatement } from '../../model/statement.js'
import { predicateIn, predicateNumber } from '../../universe/statementColumns.js'
import { inOrderLearnt } from '../inOrderLearnt.js'

/** What a recap tells, in the order in which it tells what one installment reveals: who somebody is before their end. */
const TOLD: readonly Predicate[] = ['alias', 'sameAs', 'trait', 'relation', 'event', 'status']

/** What was learnt in one place of a story. */
export interface StoryThere {
  /** A reference; null for what is public. */
  readonly ref: string | null
  readonly statements: readonly KnownStatement[]
}

/**
 * What the story tells of a character, or in a work: also what one learns in the work without being told that it is in it.
 * Place by place in the order in which one learns it, each made when it is its turn.
 * @param from the id of a statement in the first place; nothing where the reader may not know of it
 */
export function* storyOf(visible: Visible, id: string, from?: string): Generator<StoryThere, void> {
  const { statements } = visible
  const { learnt, ranks } = learntOrderOf(visible)
  const { place } = statements.columns.numbers
  const rankOf = (row: number): number => ranks[place[row] ?? 0] ?? 0
  const row = from === undefined ? undefined : statements.rowWith(from)
  if (row === null) return
  const first = row === undefined ? 0 : rankOf(row)
  for (const [rank, rows] of rowsByRank(visible, id, rankOf)) {
    if (rank < first) continue
    const there = statements.statementsIn(Uint32Array.from(rows))
    yield { ref: learnt[rank]?.ref ?? null, statements: inOrderLearnt(visible, there) }
  }
}

function rowsByRank(
  visible: Visible,
  id: string,
  rankOf: (row: number) => number,
): (readonly [number, ReadonlySet<number>])[] {
  const { statements } = visible
  const { manner } = statements.columns.numbers
  const byRank = new Map<number, Set<number>>()
  const add = (row: number): void => {
    if (!TOLD_NUMBERS.has(predicateIn(manner[row] ?? 0)) || !statements.isStory(row)) return
    const rank = rankOf(row)
    const there = byRank.get(rank)
    if (there === undefined) byRank.set(rank, new Set([row]))
    else there.add(row)
  }
  for (const row of rowsAbout(visible, id)) add(row)
  for (const rank of learntOrderOf(visible).inWork.get(id) ?? []) rowsLearntAt(visible, rank).forEach(add)
  return [...byRank].toSorted(([a], [b]) => a - b)
}

const TOLD_NUMBERS = new Set(TOLD.map(predicateNumber))

/**
 * What a document tells in the order in which it tells it; before that what is kept without one, by what a recap tells first.
 * Deeds that others do to somebody come just before what becomes of them.
 */
export function byTelling(a: KnownStatement, b: KnownStatement): number {
  return byWords(a, b) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function byWords(a: KnownStatement, b: KnownStatement): number {
  const [one, other] = [firstWords(a), firstWords(b)]
  if (one === null || other === null) return Number(one !== null) - Number(other !== null)
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

/** Where the first words stand that it rests on; null where no document is kept. */
function firstWords({
  sources,
}: KnownStatement): { readonly document: string; readonly start: number } | null {
  for (const { document, position } of sources)
    if (document !== undefined && position !== undefined) return { document, start: position[0] }
  return null
}

function placeOf({ predicate, role }: KnownStatement): number {
  const isSuffered = predicate === 'relation' && role !== null && role.endsWith(' by')
  return isSuffered ? TOLD.indexOf('event') + 0.5 : TOLD.indexOf(predicate)
}
