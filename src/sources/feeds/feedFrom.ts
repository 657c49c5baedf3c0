/** Makes a feed of whatever was brought in: RSS 0.9x to 2.0, RSS 1.0, Atom, JSON Feed. */
import { parseFeed } from 'feedsmith'
import type { Incoming } from '../page/incoming.js'
import { atomFeed } from './atomFeed.js'
import type { Feed } from './feed.js'
import { feedItems } from './feedItems.js'
import { feedText } from './feedText.js'
import { jsonFeed } from './jsonFeed.js'
import { noFeed } from './noFeed.js'
import { wholeAddress } from './plainAddress.js'
import { rdfFeed, rssFeed } from './rssFeed.js'
import { titleText } from './titleText.js'
import type { WrittenFeed } from './writtenFeed.js'

/** Feeds of whole archives: what lies further back than this is no news. */
const MOST_ITEMS = 2000

/**
 * @param now what bears a later date is taken to be of now
 * @throws Problem `unreadable` with what it is instead: a page and where its feeds are, empty, broken off, no text
 */
export async function feedFrom(incoming: Incoming, now: Date): Promise<Feed> {
  const { text, doubts } = feedText(incoming)
  const isCut = breaksOff(text)
  const written = writtenIn(isCut ? upToLastItem(text) : text)
  if (written instanceof Error) throw await noFeed(text, incoming)
  const { url } = incoming
  const title = (await titleText(written.title))?.text ?? null
  const home = wholeAddress(written.home, [written.base, url])
  const items = written.items.slice(0, MOST_ITEMS)
  return {
    dialect: written.dialect,
    title,
    home,
    self: wholeAddress(written.self, [written.base, url]),
    language: written.language,
    restSeconds: written.restSeconds,
    items: await feedItems({ ...written, items }, { url, home, outlet: title, now }),
    doubts: [...damage(doubts.length, isCut), ...tooMany(written)],
  }
}

/** Whatever the parser throws at text from a stranger says only that it is no feed. */
function writtenIn(text: string): WrittenFeed | Error {
  try {
    return dialectOf(text)
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

function dialectOf(text: string): WrittenFeed {
  const { format, feed } = parseFeed(withoutDoctype(text))
  if (format === 'rss') return rssFeed(feed)
  if (format === 'rdf') return rdfFeed(feed)
  return format === 'atom' ? atomFeed(feed) : jsonFeed(feed)
}

/** RSS 0.91 has one; what it defines may be a bomb or a file of this machine, and the parser refuses all of it. */
const withoutDoctype = (text: string): string =>
  text.slice(0, HEAD_LENGTH).replace(/<!DOCTYPE\s[^<>[\]]*(?:\[[^\]]*\]\s*)?>/i, '') + text.slice(HEAD_LENGTH)

const HEAD_LENGTH = 4000

/** Comments and warnings of programs may follow the end. */
const breaksOff = (text: string): boolean =>
  /^\s*</.test(text) && !/<\/(?:\w+:)?(?:rss|feed|rdf)\s*>/i.test(text.slice(-END_LENGTH))

const END_LENGTH = 5000

/** The parser does without the tags that would close it. */
function upToLastItem(text: string): string {
  const ends = ['</item>', '</entry>'].map((end) => text.lastIndexOf(end) + end.length)
  const last = Math.max(...ends)
  return last > '</entry>'.length ? text.slice(0, last) : text
}

function damage(places: number, isCut: boolean): readonly string[] {
  const damaged = places === 0 ? [] : ['Some characters of the feed are damaged or were guessed.']
  return isCut ? [...damaged, 'The feed breaks off; what came of its last item was left out.'] : damaged
}

const tooMany = ({ items }: WrittenFeed): readonly string[] =>
  items.length <= MOST_ITEMS
    ? []
    : [`The feed has ${items.length} items; only the first ${MOST_ITEMS} were taken.`]
