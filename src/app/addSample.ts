import { articleFrom } from '../sources/page/articleFrom.js'
import { openInput } from '../sources/page/openInput.js'
import { addPack } from './addPack.js'
import { keepArticles } from './keepArticles.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What comes with the program, to see it at work. */
export interface Sample {
  /** The id of a universe that comes with the program. */
  readonly pack: string
  /** The path of an article about it. */
  readonly article: string
}

/**
 * Keeps the sample, where nothing at all is kept yet.
 * @returns whether it was added
 */
export async function addSample({ pack, article }: Sample, world: KeepingWorld): Promise<boolean> {
  const kept = await withLedger(world, async (ledger) => ledger.universes())
  if (kept.length > 0) return false
  const { universe } = await addPack(pack, world)
  const { keep } = await keepArticles([universe.id], world)
  await keep(await articleFrom(await openInput(article, world)), {
    settings: { caution: 'normal' },
    opened: [],
  })
  return true
}
