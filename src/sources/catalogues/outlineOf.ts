import type { PackInstallment, PackWork } from '../pack/pack.js'
import type { CatalogueRecord, RecordedEpisode } from './record.js'

/** The public outline of a record, without any names of seasons and installments: those are statements. */
export const outlineOf = (record: CatalogueRecord, id: string): PackWork => ({
  id,
  kind: record.kind,
  name: record.name,
  ...(record.otherNames.length === 0 ? {} : { names: record.otherNames }),
  ...(record.identifiers.length === 0 ? {} : { identifiers: record.identifiers }),
  ...(record.released === null ? {} : { released: record.released }),
  ...(record.seasons.length === 0
    ? {}
    : {
        seasons: record.seasons.map(({ number, episodes }) => ({
          number,
          installments: episodes.map(installmentOf),
        })),
      }),
  ...(record.episodes.length === 0 ? {} : { installments: record.episodes.map(installmentOf) }),
})

const installmentOf = ({ number, released }: RecordedEpisode): PackInstallment => ({
  number,
  ...(released === null ? {} : { released }),
})
