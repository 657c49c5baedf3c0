import type {
  CatalogueRecord,
  RecordedEpisode,
  RecordedFact,
  RecordedFigure,
  RecordedPlace,
  RecordedSeason,
} from '../record.js'
import { withoutDoubles } from '../withoutDoubles.js'
import type { EpisodePage, FigurePage, PageFact, PageRead, WorkPage } from './wikiPage.js'

/** What was read of a wiki. */
export interface WikiRead {
  /** What it is called: “Reeds Wiki”. */
  readonly site: string
  /** Pages are found at `base?curid=…`: an address with a title in it would give names away. */
  readonly base: string
  readonly pages: readonly PageRead[]
  /** Titles that lead to another page. */
  readonly redirects: ReadonlyMap<string, string>
  readonly isWhole: boolean
  readonly doubts: readonly string[]
}

/**
 * A wiki, or one page of it, as a record of one work: the one of which it has a page, or most episodes.
 *
 * Who has several names in a wiki has a page under the one that everybody knows at the end, so that only of others the
 * name is told where they appear.
 */
export function wikiRecord(read: WikiRead): CatalogueRecord {
  const doubts = [...read.doubts]
  const work = read.pages.find((page) => page.kind === 'work') ?? null
  const all = read.pages.filter((page) => page.kind === 'episode')
  const series = work?.name ?? mostCommon(all.flatMap((page) => page.series ?? []))
  const episodes = all.filter((page) => page.series === null || series === null || page.series === series)
  if (episodes.length < all.length)
    doubts.push(`${all.length - episodes.length} episodes of other series were left out.`)
  const urlOf = ({ id }: { readonly id: string }): string => `${read.base}?curid=${id}`
  const seasons = seasonsOf(episodes, { urlOf, base: read.base, doubts })
  return {
    kind: work?.isFilm === true ? 'film' : 'series',
    name: series ?? (read.site.replace(/\s*(?:wiki|wikia|fandom)\s*$/i, '') || read.site),
    otherNames: [],
    language: null,
    url: work === null ? read.base : urlOf(work),
    catalogue: read.site,
    identifiers: [],
    released: work?.released ?? null,
    seasons,
    episodes:
      seasons.length > 0
        ? []
        : withoutDoubles(episodes.filter(isLoose).map(episodeFrom(urlOf)), 'episodes', doubts),
    regulars: work?.stars ?? [],
    others: [],
    makers: work?.makers ?? [],
    networks: networksOf(work),
    stage: null,
    relations: [],
    figures: figuresOf(read, episodes, urlOf),
    overview: null,
    isWhole: read.isWhole,
    doubts,
  }
}

type UrlOf = (page: { readonly id: string }) => string

const networksOf = (work: WorkPage | null): readonly string[] =>
  work?.isFilm === true ? [] : (work?.networks ?? [])

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const isLoose = ({ season }: EpisodePage): boolean => season === null

const episodeFrom =
  (urlOf: UrlOf) =>
  (page: EpisodePage): RecordedEpisode => ({
    number: page.number,
    name: page.name,
    released: page.released,
    url: urlOf(page),
    // What happens is told there with hindsight.
    synopsis: null,
    guests: page.guests,
    makers: page.makers,
  })

function seasonsOf(
  episodes: readonly EpisodePage[],
  { urlOf, base, doubts }: { readonly urlOf: UrlOf; readonly base: string; readonly doubts: string[] },
): readonly RecordedSeason[] {
  const bySeason = new Map<number, EpisodePage[]>()
  for (const page of episodes) {
    if (page.season === null) continue
    const there = bySeason.get(page.season) ?? []
    bySeason.set(page.season, there)
    there.push(page)
  }
  return [...bySeason]
    .toSorted(([a], [b]) => a - b)
    .map(([number, pages]) => ({
      number,
      name: null,
      released: null,
      url: base,
      regulars: [],
      overview: null,
      episodes: withoutDoubles(pages.map(episodeFrom(urlOf)), `episodes of season ${number}`, doubts),
    }))
}

function figuresOf(
  read: WikiRead,
  episodes: readonly EpisodePage[],
  urlOf: UrlOf,
): readonly RecordedFigure[] {
  const pages = read.pages.filter((page) => page.kind === 'figure')
  const titleOf = (link: string): string => {
    const key = titleKey(link)
    return read.redirects.get(key) ?? key
  }
  const isSeasoned = episodes.some(({ season }) => season !== null)
  const places = new Map<string, RecordedPlace>()
  for (const { title, name, season, number } of episodes) {
    if (isSeasoned && season === null) continue
    for (const key of [titleKey(title), titleKey(name)])
      if (!places.has(key)) places.set(key, { season, number })
  }
  const names = new Map(pages.map(({ title, name }) => [titleKey(title), name]))
  const placesAt = (links: readonly string[]): RecordedPlace[] => [
    ...new Set(links.flatMap((link) => places.get(titleOf(link)) ?? [])),
  ]
  return pages.map((page) => ({
    name: page.name,
    url: urlOf(page),
    seenIn: hasOneName(page) ? placesAt(page.seenIn) : [],
    facts: page.facts.flatMap((fact) => factFrom(fact, { page, names, titleOf, placesAt })),
  }))
}

const hasOneName = ({ facts }: FigurePage): boolean => !facts.some(({ predicate }) => predicate === 'alias')

interface Known {
  readonly page: FigurePage
  readonly names: ReadonlyMap<string, string>
  readonly titleOf: (link: string) => string
  readonly placesAt: (links: readonly string[]) => RecordedPlace[]
}

function factFrom(fact: PageFact, { page, names, titleOf, placesAt }: Known): RecordedFact[] {
  const { predicate, role, value, links } = fact
  if (value === '' || value === page.name) return []
  const other =
    predicate === 'relation' ? (links.flatMap((link) => names.get(titleOf(link)) ?? [])[0] ?? null) : null
  // One actor of a character who appears under their name is seen there.
  const isOnlyActor =
    predicate === 'plays' && page.facts.filter((each) => each.predicate === 'plays').length === 1
  const toldIn = isOnlyActor && hasOneName(page) ? placesAt(page.seenIn).slice(0, 1) : placesAt(links)
  return other === page.name ? [] : [{ predicate, role, value, other, toldIn }]
}

/** Titles are the same with underscores, and whichever case their first letter has. */
export const titleKey = (title: string): string => {
  const plain = title.replaceAll('_', ' ').trim()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
