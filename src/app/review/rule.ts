/** What keepers decide: each time entries that are added, and never anything that is changed. */
import type { Ledger } from '../../ledger/ledger.js'
import type { Entry } from '../../model/entry.js'
import { rowsOf } from '../../universe/rowsOf.js'
import { keptUniverse } from '../keptUniverse.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import type { Hearing } from './keeperSource.js'
import { openReview } from './openReview.js'
import { rulingEntries } from './rulingEntries.js'
import type { Reason, RulingWish } from './rulingWish.js'

/** What came of it. */
export interface Ruled {
  /** By which it can be undone; null where it was so already, and nothing was added. */
  readonly ruling: string | null
}

/**
 * Records what a keeper decides of what they may see, with who, when and why. What was decided so already is left as it is.
 * @param universes ids; null for all that are kept
 * @throws Problem `not-found` for what the keeper may not see just as for what does not exist
 */
export async function rule(
  {
    wish,
    why = null,
    universes = null,
  }: {
    readonly wish: RulingWish
    readonly why?: Reason | null
    readonly universes?: readonly string[] | null
  },
  world: KeepingWorld,
): Promise<Ruled> {
  return withLedger(world, async (ledger) => {
    const within = { ...world, ledger }
    const review = await openReview(universes, within)
    const hearing: Hearing = { keeper: world.reader, on: world.now().toISOString(), why }
    const { ruling, entries } = rulingEntries(wish, { ...review, hearing })
    if (entries.length === 0) return { ruling: null }
    await append(ledger, entries, universes)
    return { ruling }
  })
}

/** Wherever the statements are that they speak of; the entities, of two that are one. */
async function append(
  ledger: Ledger,
  entries: readonly Entry[],
  universes: readonly string[] | null,
): Promise<void> {
  const heads = (await ledger.universes()).filter(({ id }) => universes?.includes(id) ?? true)
  for (const head of heads) {
    const { statements, entities, works } = await keptUniverse(ledger, head.id)
    const rows = rowsOf(statements)
    const ids = new Set([...entities, ...works].map(({ id }) => id))
    const its = entries.filter((entry) => {
      if ('statement' in entry && typeof entry.statement === 'string')
        return rows.rowWith(entry.statement) !== null
      return entry.kind === 'asserted' && ids.has(entry.statement.subject)
    })
    if (its.length > 0) await ledger.append(head, its)
  }
}
