import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'

/**
 * What a catalogue gives that is news: without the statements that it is known to have made already, at the same address,
 * on whichever day. So that asking again every week adds only what has changed. What it says anew, or says no more, is
 * beside the old: the latest counts.
 * @param known the statements of the universe that it goes to
 */
export function freshEntries(entries: readonly Entry[], known: Iterable<KnownStatement>): Entry[] {
  const ids = new Set(entries.flatMap((entry) => (entry.kind === 'asserted' ? [entry.statement.id] : [])))
  const saidAt = new Map<string, ReadonlySet<string | null>>()
  for (const { id, sources } of known) {
    if (ids.has(id)) saidAt.set(id, new Set(sources.map(({ url }) => url)))
  }
  return entries.filter((entry) => {
    if (entry.kind !== 'asserted') return true
    const { id, sources } = entry.statement
    const before = saidAt.get(id)
    return before === undefined || sources.some(({ url }) => !before.has(url))
  })
}
