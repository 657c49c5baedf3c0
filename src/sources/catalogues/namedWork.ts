import { CATALOGUE_NAMES, type CatalogueWork } from './askCatalogue.js'

/** A work of a catalogue under the address at which it is followed, the same however it was named. */
export interface NamedWork extends CatalogueWork {
  readonly address: string
}

/** How people name a work of each catalogue that has numbers: by the address of its page, or as `tvmaze:82`. */
const NUMBERED = [
  {
    catalogue: 'tvmaze',
    named: /^(?:tvmaze:|https?:\/\/(?:www\.)?tvmaze\.com\/shows\/)(?<id>\d+)(?![^/?#])/i,
    page: 'https://www.tvmaze.com/shows/',
  },
  {
    catalogue: 'tmdb',
    named: /^(?:tmdb:|https?:\/\/(?:www\.)?themoviedb\.org\/)(?<id>(?:tv|movie)\/\d+)(?![^-/?#])/i,
    page: 'https://www.themoviedb.org/',
  },
  {
    catalogue: 'wikidata',
    named: /^(?:wikidata:|https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)(?<id>Q\d+)(?![^/?#])/i,
    page: 'https://www.wikidata.org/wiki/',
  },
] as const

/** The pages of a wiki that MediaWiki runs: at `/wiki/Title`, as is usual, or `index.php?title=Title`. */
const WIKI_PAGE = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:wiki\/[^?#]|index\.php\?(?:[^#]*&)?title=[^&#])/i

/**
 * The work of a catalogue that somebody names: by the address of its page, by its number as `tvmaze:82`, or as `pack from`
 * takes it, `tvmaze:Jessica Jones`; null where it is none.
 */
export function namedWork(words: string): NamedWork | null {
  for (const { catalogue, named, page } of NUMBERED) {
    const id = named.exec(words)?.groups?.['id']
    if (id === undefined) continue
    const address = `${page}${catalogue === 'wikidata' ? id.toUpperCase() : id.toLowerCase()}`
    return { catalogue, what: address, address }
  }
  const page = words.replace(/^mediawiki:\s*(?=https?:)/i, '').replace(/#.*$/s, '')
  if (WIKI_PAGE.test(page)) return { catalogue: 'mediawiki', what: page, address: page }
  return otherwiseNamed(words)
}

function otherwiseNamed(words: string): NamedWork | null {
  const { before, after } = /^(?<before>[a-z]+):\s*(?<after>\S.*)$/s.exec(words)?.groups ?? {}
  const catalogue = CATALOGUE_NAMES.find((name) => name === before)
  if (catalogue === undefined || after === undefined) return null
  const what = after.trim()
  return { catalogue, what, address: `${catalogue}:${what}` }
}
