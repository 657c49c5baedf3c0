import { Problem } from '../../../model/problem.js'
import { keysIn, lineIn } from '../../packFrom/jsonParts.js'
import type { Ask } from '../askJson.js'
import type { CatalogueRecord } from '../record.js'
import { readPage } from './wikiPage.js'
import { wikiRecord } from './wikiRecord.js'

/**
 * What the infobox of one page of a wiki tells.
 *
 * Format: https://www.mediawiki.org/wiki/API:Parsing_wikitext (`action=parse`, `prop=wikitext`, `formatversion=2`).
 * @param address of the page, as a browser shows it
 * @throws Problem where there is no such page, or it has no infobox of ours
 */
export async function askMediawiki(address: string, ask: Ask): Promise<CatalogueRecord> {
  const { api, base, title } = placeOf(address)
  const query = `action=parse&format=json&formatversion=2&redirects=1&prop=wikitext&page=${encodeURIComponent(title)}`
  const answer = keysIn(await ask(`${api}?${query}`))
  const parsed = keysIn(answer['parse'])
  const { wikitext } = parsed
  if (typeof wikitext !== 'string') {
    const info = lineIn(keysIn(answer['error'])['info'], 200) ?? 'it sent no text'
    throw new Problem(
      'not-found',
      `${address} could not be had: ${info.replace(/\.$/, '')}`,
      'Check the address.',
    )
  }
  const page = { title: lineIn(parsed['title']) ?? title, id: lineIn(parsed['pageid']) ?? '', text: wikitext }
  const read = readPage(page)
  if (read === null) {
    throw new Problem(
      'unreadable',
      `${address} has no infobox of an episode, a character, a series or a film`,
      'Give the address of a page that has one, or the dump of the wiki.',
    )
  }
  const site = siteOf(new URL(address).hostname)
  return wikiRecord({ site, base, pages: [read], redirects: new Map(), isWhole: false, doubts: [] })
}

/** Fandom and others have the API at the root; Wikimedia's and most own wikis have it in `/w`. */
function placeOf(address: string): { readonly api: string; readonly base: string; readonly title: string } {
  const url = URL.canParse(address) ? new URL(address) : null
  const path = url === null ? null : /^(?<before>.*?)\/wiki\/(?<title>.+)$/.exec(url.pathname)?.groups
  const title = url?.searchParams.get('title') ?? path?.['title']
  if (url === null || title === undefined) {
    throw new Problem(
      'usage',
      `${address} is not the address of a page of a wiki`,
      'Such addresses look like https://example.org/wiki/Title.',
    )
  }
  const isWikimedia = /\.(?:wiki\w+|mediawiki)\.org$/.test(url.hostname)
  const before = path?.['before'] ?? ''
  const root = `${url.origin}${before}${isWikimedia ? '/w' : ''}`
  return { api: `${root}/api.php`, base: `${root}/index.php`, title: decoded(title).replaceAll('_', ' ') }
}

function decoded(title: string): string {
  try {
    return decodeURIComponent(title)
  } catch {
    return title
  }
}

/** `lostpedia.fandom.com` is Lostpedia; `en.wikipedia.org` Wikipedia. */
function siteOf(host: string): string {
  const [first = host, second = first] = host.replace(/^www\./, '').split('.')
  const name = first.length < 4 ? second : first
  return name.charAt(0).toUpperCase() + name.slice(1)
}
