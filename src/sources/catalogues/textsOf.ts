import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { Article } from '../../model/reading.js'
import { hindsight } from './hindsight.js'
import type { CatalogueRecord, RecordedEpisode, RecordedText } from './record.js'

/** Prose of a catalogue of which it is known what reveals it, as an article for reading. */
export interface CatalogueText {
  readonly article: Article
  /** References that must all have been seen; never empty. */
  readonly revealedIn: readonly string[]
  /** The season and installment it is about; null for the whole. */
  readonly season: number | null
  readonly installment: number | null
}

/** A synopsis reveals its episode and nothing else; overviews of seasons and of the whole are written with hindsight. */
export function textsOf(
  record: CatalogueRecord,
  { work, fetchedOn }: { readonly work: string; readonly fetchedOn: string },
): readonly CatalogueText[] {
  const article = (text: RecordedText, url: string, revealedIn: readonly string[]): Article => ({
    ...text,
    revealedIn,
    title: null,
    published: fetchedOn,
    publishedBasis: 'metadata',
    byline: null,
    outlet: record.catalogue,
    url,
  })
  const overview = (text: RecordedText | null, url: string, season: number | null): CatalogueText[] => {
    if (text === null) return []
    const revealedIn = hindsight(record, { work, fetchedOn, season })
    return [{ article: article(text, url, revealedIn), revealedIn, season, installment: null }]
  }
  const synopsis = ({ synopsis: text, number, url }: RecordedEpisode, season: number | null) => {
    if (text === null) return []
    const ref = season === null ? partRef(work, number) : episodeRef(work, season, number)
    return [{ article: article(text, url, [ref]), revealedIn: [ref], season, installment: number }]
  }
  return [
    ...overview(record.overview, record.url, null),
    ...record.episodes.flatMap((episode) => synopsis(episode, null)),
    ...record.seasons.flatMap(({ number, url, overview: text, episodes }) => [
      ...overview(text, url, number),
      ...episodes.flatMap((episode) => synopsis(episode, number)),
    ]),
  ]
}
