import { slugOf } from '../../model/slug.js'
import type { UniverseHead } from '../../model/universeHead.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { askJson } from './askJson.js'
import { catalogued, type Catalogued } from './catalogued.js'
import type { CatalogueRecord } from './record.js'
import { isAddress } from '../page/openInput.js'
import { askMediawiki } from './mediawiki/askMediawiki.js'
import { recordOfDump } from './mediawiki/recordOfDump.js'
import { askTmdb } from './tmdb/askTmdb.js'
import { askTmdbWith } from './tmdb/askTmdbWith.js'
import { askTvmaze } from './tvmaze/askTvmaze.js'
import { askWikidata } from './wikidata/askWikidata.js'

/** Which work of which catalogue, and where it goes. */
export interface CatalogueWish {
  readonly catalogue: CatalogueName
  /** As each catalogue understands it: a number, an address, a name. */
  readonly what: string
  /** The universe that it becomes a part of; without one the work is a universe of its own. */
  readonly universe?: UniverseHead
  /** The id of the work in that universe; without it, its name as a slug. */
  readonly work?: string
}

/** The network and the clock, handed in. */
export interface CatalogueWorld {
  readonly fetcher: Fetcher
  readonly now: () => Date
  /** What the keeper was given by catalogues that want a key. */
  readonly keys?: Readonly<Partial<Record<CatalogueName, string>>>
  /** Other addresses than the catalogues' own, by name of the catalogue: mirrors, and tests. */
  readonly roots?: Readonly<Partial<Record<CatalogueName, string>>>
}

/** Each catalogue with how it is asked: one line here, and a folder. */
const CATALOGUES = {
  tvmaze: async (what: string, { fetcher, root }: Asking) => askTvmaze(what, askJson(fetcher), root),
  tmdb: async (what: string, { fetcher, root, key }: Asking) =>
    askTmdb(what, askTmdbWith(fetcher, key), root),
  wikidata: async (what: string, { fetcher, root }: Asking) => askWikidata(what, askJson(fetcher), root),
  mediawiki: async (what: string, { fetcher }: Asking) =>
    isAddress(what) ? askMediawiki(what, askJson(fetcher)) : recordOfDump(what),
} as const satisfies Record<string, (what: string, asking: Asking) => Promise<CatalogueRecord>>

export type CatalogueName = keyof typeof CATALOGUES

interface Asking {
  readonly fetcher: Fetcher
  /** Null where the keeper has none. */
  readonly key: string | null
  /** Absent for the catalogue's own. */
  readonly root: string | undefined
}

/**
 * Everything that a catalogue has of a work, for the ledger: the outline, names, dates, cast and crew as entries, each with
 * its reveal point, and synopses to be read with theirs.
 * @throws Problem where there is no such work, or the catalogue cannot be had
 */
export async function fromCatalogue(wish: CatalogueWish, world: CatalogueWorld): Promise<Catalogued> {
  const { catalogue, what } = wish
  const { fetcher, roots, keys } = world
  const asking = { fetcher, root: roots?.[catalogue], key: keys?.[catalogue] ?? null }
  const record = await CATALOGUES[catalogue](what, asking)
  const work = wish.work ?? workIdOf(record.name)
  const { name, language } = record
  const universe = wish.universe ?? { id: work, name, language }
  return catalogued(record, { universe, work, fetchedOn: world.now().toISOString().slice(0, 10) })
}

/** An id of a pack has at most 100 characters. */
const workIdOf = (name: string): string => slugOf(name).slice(0, 80).replace(/-$/, '')
