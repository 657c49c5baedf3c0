import type { UniverseHead } from '../../model/universeHead.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { askCatalogue, type CatalogueAccess, type CatalogueWork } from './askCatalogue.js'
import { catalogued, type Catalogued } from './catalogued.js'
import { workIdOf } from './workIdOf.js'

/** Which work of which catalogue, and where it goes. */
export interface CatalogueWish extends CatalogueWork {
  /** The universe that it becomes a part of; without one the work is a universe of its own. */
  readonly universe?: UniverseHead
  /** The id of the work in that universe; without it, its name as a slug. */
  readonly work?: string
}

/** The network, the clock and the keys, handed in. */
export interface CatalogueWorld extends CatalogueAccess {
  readonly fetcher: Fetcher
  readonly now: () => Date
}

/**
 * Everything that a catalogue has of a work, for the ledger: the outline, names, dates, cast and crew as entries, each with
 * its reveal point, and synopses to be read with theirs.
 * @throws Problem where there is no such work, or the catalogue cannot be had
 */
export async function fromCatalogue(wish: CatalogueWish, world: CatalogueWorld): Promise<Catalogued> {
  const record = await askCatalogue(wish, world)
  const work = wish.work ?? workIdOf(record.name)
  const { name, language } = record
  const universe = wish.universe ?? { id: work, name, language }
  return catalogued(record, { universe, work, fetchedOn: world.now().toISOString().slice(0, 10) })
}
