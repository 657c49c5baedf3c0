/** Finds the feeds that a page names in its head. */
import { parsePage } from '../page/parsePage.js'
import { wholeAddress } from './plainAddress.js'

export interface FeedLink {
  readonly address: string
  /** What the page calls it; null where it does not. */
  readonly title: string | null
}

const TYPES = /^application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json|xml)$|^text\/xml$/i

/** What a site has besides its articles. */
const ASIDE = /\bcomments?\b|\breplies\b|\bforums?\b|\bpodcasts?\b|\/comments?\/|wp-json|oembed/i

/**
 * `<link rel="alternate" type="application/rss+xml" …>`: the site's own feed first, those of comments last.
 * Source: https://blog.whatwg.org/feed-autodiscovery
 * @param url where the page is
 * @throws Problem `unreadable` for what is too large or nested too deep
 */
export async function feedLinks(html: string, url: string | null): Promise<readonly FeedLink[]> {
  const document = await parsePage(headOf(html))
  const base = document.querySelector('base')?.getAttribute('href') ?? null
  const found = new Map<string, FeedLink>()
  for (const link of Array.from(document.querySelectorAll('link'))) {
    const rel = link.getAttribute('rel') ?? ''
    const type = link.getAttribute('type')?.split(';')[0]?.trim() ?? ''
    if (!/\b(?:alternate|feed)\b/i.test(rel) || /stylesheet/i.test(rel) || !TYPES.test(type)) continue
    const address = wholeAddress(link.getAttribute('href') ?? null, [base, url])
    const title = link.getAttribute('title')?.replace(/\s+/g, ' ').trim() || null
    if (address !== null && !found.has(address)) found.set(address, { address, title })
  }
  return [...found.values()].filter(isNoInterface).toSorted((a, b) => Number(isAside(a)) - Number(isAside(b)))
}

/** WordPress names its programming interface the same way. */
const isNoInterface = ({ address }: FeedLink): boolean => !/wp-json|oembed/i.test(address)

const isAside = ({ address, title }: FeedLink): boolean => ASIDE.test(address) || ASIDE.test(title ?? '')

/** All that is needed stands before the body; some pages write it there all the same, near its begin. */
const headOf = (html: string): string => {
  const body = html.search(/<body\b/i)
  return html.slice(0, body === -1 ? 200_000 : body + 20_000)
}
