import type { KnownStatement, Source } from '../model/statement.js'

/**
 * What is said for and against a statement, without the rulings that were undone and without what only undoes another. An
 * undoing may be undone itself: then the ruling holds again.
 */
export function inForce({ sources }: Pick<KnownStatement, 'sources'>): readonly Source[] {
  if (!sources.some(({ stance }) => stance === 'undoes')) return sources
  const isUndone = undoneAmong(sources)
  return sources.filter(({ stance, ruling }) => stance !== 'undoes' && !isUndone(ruling?.id))
}

/** Whether a source says so, itself or after others. */
export const isSaying = ({ stance = 'asserts' }: Source): boolean =>
  stance === 'asserts' || stance === 'confirms'

/**
 * Says of a ruling, by its id, whether one that holds undoes it.
 *
 * INVARIANT: the ids of rulings are drawn from what they say, so that none undoes what undoes it; what is forged so is
 * passed over.
 */
export function undoneAmong(sources: readonly Source[]): (id: string | undefined) => boolean {
  const isUndone = (id: string | undefined, passed: readonly string[]): boolean =>
    id !== undefined &&
    sources.some(
      ({ ruling }) =>
        ruling?.undoes === id && !passed.includes(ruling.id) && !isUndone(ruling.id, [...passed, ruling.id]),
    )
  return (id) => isUndone(id, [])
}
