import type { People } from '../../ledger/people.js'
import type { HistoryEntry } from '../../views/review/historyOf.js'

/** The same entries, keepers called by the names of their profiles; who has none, or has it no more, keeps their id. */
export async function withKeeperNames(
  entries: readonly HistoryEntry[],
  people: Pick<People, 'profile'>,
): Promise<readonly HistoryEntry[]> {
  const keepers = new Set(entries.flatMap(({ ruling, by }) => (ruling === null || by === null ? [] : [by])))
  const named = await Promise.all(
    [...keepers].map(async (id) => [id, (await people.profile(id))?.name ?? id] as const),
  )
  const names = new Map(named)
  return entries.map((entry) =>
    entry.ruling === null || entry.by === null ? entry : { ...entry, by: names.get(entry.by) ?? entry.by },
  )
}
