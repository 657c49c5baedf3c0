import type { Visible } from '../../horizon/visible.js'
import { listPart } from '../listPart.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import type { Question } from '../outlet.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { doubtfulRows, type ReviewReason } from './doubtfulRows.js'

/** What wants a keeper's eye, as far as that keeper may know of it. */
export interface ReviewQueue {
  readonly items: readonly ReviewItem[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface ReviewItem {
  readonly statement: NamedStatement
  readonly reasons: readonly ReviewReason[]
  readonly sources: readonly ToldSource[]
}

/** The least sure first: see `doubtfulRows`. */
export function reviewQueue(visible: Visible, part: Pick<Question, 'limit' | 'after'>): ReviewQueue {
  const { things, next } = listPart(doubtfulRows(visible), ({ id }) => id, part)
  const { statement } = namerFor(visible)
  const items = things.map(({ row, reasons }) => {
    const known = visible.statements.statementIn(row)
    return { statement: statement(known), reasons, sources: toldSources(visible, known) }
  })
  return { items, next }
}
