import type { Entry } from '../../model/entry.js'
import type { UniverseHead } from '../../model/universeHead.js'
import type { Pack } from '../pack/pack.js'
import { packEntries } from '../pack/packEntries.js'
import { packOfRecord, type Filing } from './packOfRecord.js'
import type { CatalogueRecord } from './record.js'
import { textsOf, type CatalogueText } from './textsOf.js'

/** What a catalogue gives for one work. */
export interface Catalogued {
  readonly universe: UniverseHead
  /** Everything but the prose. */
  readonly pack: Pack
  /** The same, for the ledger. */
  readonly entries: readonly Entry[]
  /** Synopses and overviews, to be read with what reveals them. */
  readonly texts: readonly CatalogueText[]
  /** What was left out and why: each a sentence. */
  readonly doubts: readonly string[]
  readonly sourceUrl: string
  /** ISO 8601. */
  readonly fetchedOn: string
}

export function catalogued(record: CatalogueRecord, filing: Filing): Catalogued {
  const pack = packOfRecord(record, filing)
  return {
    universe: filing.universe,
    pack,
    entries: packEntries(pack),
    texts: textsOf(record, filing),
    doubts: record.doubts,
    sourceUrl: record.url,
    fetchedOn: filing.fetchedOn,
  }
}
