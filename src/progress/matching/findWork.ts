import { titleKey } from '../../horizon/titleKey.js'
import { boundsOf } from '../../model/moment.js'
import type { Work, WorkKind } from '../../model/work.js'
import type { Viewing } from '../exports/viewing.js'
import type { ListedWork, Listing } from './listing.js'

/** The work that a viewing is of, in each universe that lists it, or why nobody can say. */
export type FoundWork =
  | { readonly kind: 'found'; readonly places: readonly [ListedWork, ...ListedWork[]] }
  /** Ids of the works it may be. */
  | {
      readonly kind: 'ambiguous'
      readonly works: readonly string[]
      readonly places: readonly ListedWork[]
    }
  | { readonly kind: 'unlisted' }

const FILMS: readonly WorkKind[] = ['film', 'special']
const SERIES: readonly WorkKind[] = ['series', 'miniseries', 'special']

/**
 * By what catalogues call it, where that is known on both sides; else by its title, if its year and kind do not say
 * otherwise. A title that several works bear finds none of them.
 */
export function findWork(viewing: Viewing, listings: readonly Listing[]): FoundWork {
  const kinds = viewing.part.kind === 'film' ? FILMS : SERIES
  const possible = listings
    .flatMap((listing) => listing.works.map((work): ListedWork => ({ work, listing })))
    .filter(({ work }) => kinds.includes(work.kind))
  const ids = new Set(identifiersOf(viewing))
  const identified = possible.filter(({ work }) => work.identifiers?.some((id) => ids.has(id)))
  if (identified.length > 0) return oneOf(identified)
  const others = possible.filter(({ work }) => !isAnother(work, viewing) && isOfYear(work, viewing.year))
  const titled = others.filter(({ work }) => bears(work, titleKey(viewing.title ?? '')))
  if (titled.length > 0) return oneOf(titled)
  return oneOf(others.filter(({ work }) => bears(work, titleKey(withoutBrand(viewing.title ?? '')))))
}

function oneOf(places: readonly ListedWork[]): FoundWork {
  const [first, ...more] = places
  if (first === undefined) return { kind: 'unlisted' }
  const works = [...new Set(places.map(({ work }) => work.id))].toSorted()
  return works.length === 1
    ? { kind: 'found', places: [first, ...more] }
    : { kind: 'ambiguous', works, places }
}

/** TMDB counts series and films apart, and exports do not say which number is whose: the kind does. */
const identifiersOf = ({ identifiers, part }: Viewing): readonly string[] =>
  identifiers.map((id) => id.replace(/^tmdb:(?=\d)/, part.kind === 'film' ? 'tmdb:movie/' : 'tmdb:tv/'))

/** Whether a catalogue knows both, under different ids: then they are two, whatever their titles. */
function isAnother(work: Work, { identifiers }: Viewing): boolean {
  const known = new Set(work.identifiers?.map(catalogueOf))
  return identifiers.some((id) => known.has(catalogueOf(id)))
}

const catalogueOf = (id: string): string => id.replace(/:.*$/s, '')

/** Films open at festivals in one year and in cinemas in the next. */
const YEARS_APART = 1

function isOfYear(work: Work, year: number | null): boolean {
  const released =
    work.released ?? work.seasons[0]?.installments[0]?.released ?? work.installments[0]?.released ?? null
  const first = released === null ? null : (boundsOf(released)?.first ?? null)
  if (year === null || first === null) return true
  return Math.abs(Number(first.slice(0, 4)) - year) <= YEARS_APART
}

const bears = (work: Work, key: string): boolean =>
  key !== '' && [work.name, ...work.otherNames].some((name) => titleKey(name) === key)

/** Some trackers put the maker before the title, as posters do: “Somebody’s Tales of X”, where others say “Tales of X”. */
const withoutBrand = (title: string): string =>
  title.replace(/^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?['’]s\s+(?=\p{Lu})/u, '')
