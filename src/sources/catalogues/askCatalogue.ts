import type { Fetcher } from '../fetch/fetcher.js'
import { isAddress } from '../page/openInput.js'
import { askJson } from './askJson.js'
import { askMediawiki } from './mediawiki/askMediawiki.js'
import { recordOfDump } from './mediawiki/recordOfDump.js'
import type { CatalogueRecord } from './record.js'
import { askTmdb } from './tmdb/askTmdb.js'
import { askTmdbWith } from './tmdb/askTmdbWith.js'
import { askTvmaze } from './tvmaze/askTvmaze.js'
import { askWikidata } from './wikidata/askWikidata.js'

/** A work as a catalogue knows it. */
export interface CatalogueWork {
  readonly catalogue: CatalogueName
  /** As each catalogue understands it: a number, an address, a name. */
  readonly what: string
}

/** What catalogues are asked with beside the network. */
export interface CatalogueAccess {
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

// The keys of the table are all there are.
export const CATALOGUE_NAMES = Object.keys(CATALOGUES) as readonly CatalogueName[]

interface Asking {
  readonly fetcher: Fetcher
  /** Null where the keeper has none. */
  readonly key: string | null
  /** Absent for the catalogue's own. */
  readonly root: string | undefined
}

/**
 * All that a catalogue has of a work.
 * @throws Problem where there is no such work, or the catalogue cannot be had
 */
export async function askCatalogue(
  { catalogue, what }: CatalogueWork,
  { fetcher, roots, keys }: CatalogueAccess & { readonly fetcher: Fetcher },
): Promise<CatalogueRecord> {
  return CATALOGUES[catalogue](what, { fetcher, root: roots?.[catalogue], key: keys?.[catalogue] ?? null })
}
