import { partRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { CatalogueRecord, RecordedEpisode, RecordedSeason } from './record.js'

/**
 * What reveals words written with hindsight, of which nobody knows with how much: every season of which something was out
 * on the day on which they were fetched, for all they say is at most as new as that (third law). All of the work where
 * nothing was out, so that the words look ahead, and where the outline has holes. Specials are left aside: overviews
 * are about the series.
 * @param season of which the words are, out or not; null where they are of the whole
 */
export function hindsight(
  record: CatalogueRecord,
  {
    work,
    fetchedOn,
    season,
  }: { readonly work: string; readonly fetchedOn: string; readonly season: number | null },
): readonly string[] {
  const out = (episode: RecordedEpisode): boolean => isOutBy(episode.released, fetchedOn)
  const isBegun = ({ number, episodes }: RecordedSeason): boolean =>
    number === season || (number > 0 && episodes.some(out))
  const begun = record.seasons.filter(isBegun).map(({ number }) => partRef(work, number))
  return begun.length === 0 || !record.isWhole ? [work] : begun
}

function isOutBy(released: string | null, day: string): boolean {
  const first = released === null ? null : (boundsOf(released)?.first ?? null)
  return first !== null && first <= day
}
