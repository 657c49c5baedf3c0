/** What a keeper is shown of what there is to review: through the keeper's own horizon, like everything else. */
import { Problem } from '../../model/problem.js'
import { unseenStatements } from '../../horizon/unseenStatements.js'
import type { Visible } from '../../horizon/visible.js'
import type { Work } from '../../model/work.js'
import { findById } from '../../horizon/findById.js'
import { decisionsOf } from '../../views/review/decisionsOf.js'
import { historyOf, type History } from '../../views/review/historyOf.js'
import { reviewQueue, type ReviewQueue } from '../../views/review/reviewQueue.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { withKeeperNames } from './withKeeperNames.js'
import { openReview } from './openReview.js'
import { findEntity } from './findEntity.js'

/** Which part of what is asked for. */
export interface ReviewPart {
  /** Ids; null for all that are kept. */
  readonly universes: readonly string[] | null
  readonly limit?: number
  readonly after?: string
}

/** @throws Problem where nothing is kept, or no such universe */
export async function reviewQueueFor(
  { universes, ...part }: ReviewPart,
  world: KeepingWorld,
): Promise<ReviewQueue> {
  const { visible } = await openReview(universes, world)
  return reviewQueue(visible, part)
}

/** What lies past the keeper's horizon: that it is there, and which works it waits for. */
export interface UnseenReview {
  readonly waiting: readonly UnseenGroup[]
}

export interface UnseenGroup {
  /** Of which something must be seen first; empty where the outline cannot say. */
  readonly works: readonly Pick<Work, 'id' | 'name'>[]
  /** With which they may be approved unseen. */
  readonly tickets: readonly string[]
}

/**
 * The one declared exception of the queue: see docs/decisions. Nothing for a keeper who wants no marks (`articles: silent`).
 * @throws Problem where nothing is kept, or no such universe
 */
export async function unseenReviewFor(
  universes: readonly string[] | null,
  world: KeepingWorld,
): Promise<UnseenReview> {
  const { visible, horizon, universe } = await openReview(universes, world)
  const groups = new Map<string, { works: UnseenGroup['works']; tickets: string[] }>()
  for (const { ticket, works } of unseenStatements(universe, horizon)) {
    const key = works.join(' ')
    const named = works
      .flatMap((id) => findById(visible.works, id) ?? [])
      .map(({ id, name }) => ({ id, name }))
    const group = groups.get(key) ?? { works: named, tickets: [] }
    groups.set(key, group)
    group.tickets.push(ticket)
  }
  return { waiting: [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group) }
}

/**
 * @param words the id of a statement or an entity, or a name; empty for all that keepers decided, the latest first
 * @throws Problem `not-found` where nothing that the keeper may know of has that id or name
 */
export async function historyFor(
  { words, universes, ...part }: ReviewPart & { readonly words: string },
  world: KeepingWorld,
): Promise<History> {
  return withLedger(world, async (ledger) => {
    const { visible } = await openReview(universes, { ...world, ledger })
    const history = words === '' ? decided(visible, part) : historyAbout(visible, words)
    return { ...history, entries: await withKeeperNames(history.entries, ledger.people) }
  })
}

function decided(visible: Visible, part: Pick<ReviewPart, 'limit' | 'after'>): History {
  const { things, next } = decisionsOf(visible, part)
  return { entries: things, names: [], next }
}

function historyAbout(visible: Visible, words: string): History {
  const history = historyOf(visible, words) ?? historyOf(visible, findEntity(visible, words))
  if (history === null)
    throw new Problem('not-found', `nothing is called “${words}”`, 'See `unspoiled review`.')
  return history
}
