import type { PackInstallment, PackWork } from '../pack/pack.js'
import type { CatalogueRecord, RecordedEpisode } from './record.js'

/**
 * The public outline of a record, without any names of seasons and installments: those are statements.
 * @param id of the work
 * @param said the day on which the catalogue gave its dates
 */
export const outlineOf = (record: CatalogueRecord, id: string, said: string): PackWork => ({
  id,
  kind: record.kind,
  name: record.name,
  ...(record.otherNames.length === 0 ? {} : { names: record.otherNames }),
  ...(record.identifiers.length === 0 ? {} : { identifiers: record.identifiers }),
  ...dated(record, said),
  ...(record.seasons.length === 0
    ? {}
    : {
        seasons: record.seasons.map(({ number, episodes }) => ({
          number,
          installments: episodes.map((each) => installmentOf(each, said)),
        })),
      }),
  ...(record.episodes.length === 0
    ? {}
    : { installments: record.episodes.map((each) => installmentOf(each, said)) }),
})

const installmentOf = (episode: RecordedEpisode, said: string): PackInstallment => ({
  number: episode.number,
  ...dated(episode, said),
})

const dated = (
  { released }: Pick<RecordedEpisode, 'released'>,
  said: string,
): Pick<PackInstallment, 'released' | 'said'> => (released === null ? {} : { released, said })
