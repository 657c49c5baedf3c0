/** Lists of feeds as readers exchange them: OPML 2.0. */
import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import { Problem } from '../../model/problem.js'
import type { Incoming } from '../page/incoming.js'
import { isHtml } from '../page/isHtml.js'
import type { FeedLink } from './feedLinks.js'
import { feedText } from './feedText.js'
import { wholeAddress } from './plainAddress.js'

/**
 * The feeds that an OPML file names, in its order, each once, whatever folders they are in.
 * @throws Problem `unreadable` where it is none, or names no feed
 */
export function feedsInOpml(incoming: Incoming): readonly FeedLink[] {
  const outlines = outlinesIn(feedText(incoming).text)
  if (outlines === null) {
    const hint = 'Export the list of feeds from your reader as OPML.'
    throw new Problem('unreadable', `${incoming.name} is no OPML file`, hint)
  }
  const links = new Map<string, FeedLink>()
  for (const { xmlUrl, url, title, text } of outlines) {
    const address = wholeAddress(webAddress(xmlUrl ?? url ?? ''), [incoming.url])
    if (address !== null && !links.has(address)) links.set(address, { address, title: title ?? text ?? null })
  }
  if (links.size > 0) return [...links.values()]
  const hint = 'Feeds are outlines with an `xmlUrl`.'
  throw new Problem('unreadable', `${incoming.name} names no feed`, hint)
}

/** Some readers mark an address as one of a feed: `feed:https://…`, `feed://…`. */
const webAddress = (written: string): string =>
  written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:')

/** Whether a text is an OPML file by how it begins. */
export function isOpml(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  return /<opml[\s>]/i.test(head) && !isHtml(head)
}

const HEAD_LENGTH = 4000

type Outline = Opml.Outline<string>

function outlinesIn(text: string): readonly Outline[] | null {
  if (!isOpml(text)) return null
  try {
    return [...flat(parseOpml(text).body?.outlines ?? [])]
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function* flat(outlines: readonly Outline[]): Generator<Outline> {
  for (const outline of outlines) {
    if (outline.xmlUrl !== undefined || outline.type === 'rss') yield outline
    yield* flat(outline.outlines ?? [])
  }
}

/**
 * The same list gives the same bytes.
 * @param title what the list is called
 * @throws Problem `not-found` where it is empty: OPML has no way to write that
 */
export function opmlOf(title: string, feeds: readonly FeedLink[]): string {
  if (feeds.length === 0)
    throw new Problem('not-found', 'no feed is followed yet', 'Follow one with `unspoiled follow ADDRESS`.')
  const outlines = feeds.map(({ address, title: name }) => {
    const text = name ?? address
    return { type: 'rss', text, title: text, xmlUrl: address }
  })
  return `${generateOpml({ head: { title }, body: { outlines } }).trim()}\n`
}
