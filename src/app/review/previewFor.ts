import { setImmediate as nextTurn } from 'node:timers/promises'
import { identitiesOf } from '../../horizon/identities.js'
import { restrict } from '../../horizon/restrict.js'
import type { Visible } from '../../horizon/visible.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { Entry } from '../../model/entry.js'
import type { Universe } from '../../model/universe.js'
import { growingUniverse } from '../../universe/growingUniverse.js'
import { whoIs, type Thing } from '../../views/who/whoIs.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import type { Court } from './court.js'
import { findEntity } from './findEntity.js'
import { linksOf } from './merging.js'
import { openReview } from './openReview.js'
import { rulingEntries } from './rulingEntries.js'
import type { Wish } from './rulingWish.js'

/** Who is who before a ruling and after it, as its keeper sees them; of each the first few statements. */
export interface RulingPreview {
  readonly before: readonly Thing[]
  readonly after: readonly Thing[]
}

/** More is no preview. */
const MOST_TOLD = 6

/**
 * What it would come to that two are made one, or apart again. Nothing is recorded.
 * @param universes ids; null for all that are kept
 * @throws Problem `not-found` for whom the keeper may not know just as for who does not exist
 */
export async function previewFor(
  wish: Wish<'merge'> | Wish<'split'>,
  universes: readonly string[] | null,
  world: KeepingWorld,
): Promise<RulingPreview> {
  return withLedger(world, async (ledger) => {
    const review = await openReview(universes, { ...world, ledger })
    const hearing = { keeper: world.reader, on: world.now().toISOString(), why: null }
    const court: Court = { ...review, hearing }
    const { entries } = rulingEntries(wish, court)
    const ids = idsIn(wish, court)
    const before = thingsIn(review.visible, ids)
    if (entries.length === 0) return { before, after: before }
    const ruled = await universeWith(entries, universes, ledger)
    return { before, after: thingsIn(restrict(ruled, review.horizon), ids) }
  })
}

/** Of whom it speaks. */
function idsIn(wish: Wish<'merge'> | Wish<'split'>, court: Court): readonly string[] {
  if (wish.kind === 'merge') return wish.entities.map((each) => findEntity(court.visible, each))
  const linked = linksOf(wish.entity, court).flatMap(({ subject, object }) => [subject, object ?? subject])
  return [findEntity(court.visible, wish.entity), ...linked]
}

function thingsIn(visible: Visible, ids: readonly string[]): readonly Thing[] {
  const { shownAs } = identitiesOf(visible)
  const shown = [...new Set(ids.map(shownAs))].toSorted()
  return shown.flatMap((id) => whoIs(visible, { id, words: '', seen: [], limit: MOST_TOLD })?.things ?? [])
}

/** All that is kept, and some entries more. What others are told from stays as it is. */
async function universeWith(
  entries: readonly Entry[],
  universes: readonly string[] | null,
  ledger: Ledger,
): Promise<Universe> {
  const growing = growingUniverse()
  for (const { id } of await ledger.universes()) {
    if (universes?.includes(id) === false) continue
    for await (const batch of ledger.entriesAfter(id, 0)) {
      growing.add(batch.entries)
      // A large ledger takes seconds, and others are answered meanwhile.
      await nextTurn()
    }
  }
  growing.add(entries)
  return growing.now()
}
