import type { Visible } from '../../horizon/visible.js'
import { isKeySince, isKeyUntil, momentKey, momentOrderOf } from '../../universe/momentOrder.js'
import { runIndexOf, type OutlineRun } from '../outlineRuns.js'

/** What lies in one place in time. */
export interface Moments {
  /** Numbers of the moments of statements. */
  readonly moments: readonly number[]
  readonly runs: readonly OutlineRun[]
}

/** What is asked of everything that has a place in time. */
interface Wanted {
  readonly since?: string | undefined
  /** What has no place in time is never until some day. */
  readonly until?: string | undefined
  /** The id of a statement, or the first of what comes out together, whose place is the first. */
  readonly after?: string | undefined
}

/** Every place in time, the earliest first, what has none at the end; none where the reader may not know of `after`. */
export function* momentsFrom(visible: Visible, { since, until, after }: Wanted): Generator<Moments, void> {
  const outline = runIndexOf(visible)
  const { keys, momentsAt } = momentOrderOf(visible.statements.columns)
  const from = after === undefined ? '' : keyOf(visible, after)
  if (from === null) return
  for (const key of merged(outline.keys, keys)) {
    if (until !== undefined && !isKeyUntil(key, until)) return
    if (key < from || (since !== undefined && !isKeySince(key, since))) continue
    yield { moments: momentsAt.get(key) ?? [], runs: outline.runsAt.get(key) ?? [] }
  }
}

function keyOf(visible: Visible, after: string): string | null {
  const { statements } = visible
  const row = statements.rowWith(after)
  return row === null ? (runIndexOf(visible).keyOf.get(after) ?? null) : momentKey(statements.happensOf(row))
}

/** Two sorted rows as one, each once. */
function* merged(a: readonly string[], b: readonly string[]): Generator<string, void> {
  let [inA, inB] = [0, 0]
  for (;;) {
    const [one, other] = [a[inA], b[inB]]
    const next = one === undefined || (other !== undefined && other < one) ? other : one
    if (next === undefined) return
    if (next === one) inA += 1
    if (next === other) inB += 1
    yield next
  }
}
