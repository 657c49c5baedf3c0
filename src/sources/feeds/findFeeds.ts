/** Finds the feeds of a site from any address of it: the feed itself, what a page of it names, or the usual places. */
import { Problem } from '../../model/problem.js'
import type { Came, Fetcher } from '../fetch/fetcher.js'
import { decodeText } from '../page/decodeText.js'
import { feedFrom } from './feedFrom.js'
import { type FeedLink, feedLinks } from './feedLinks.js'

export interface FindingWorld {
  readonly fetcher: Fetcher
  readonly now: () => Date
}

/** Where programs that make sites put their feed. */
const USUAL_PLACES = ['feed', 'rss', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json']

/**
 * @returns best first: a feed at the very address stands alone; those that a page names are not looked into
 * @throws Problem where nothing can be had there, or no feed is found
 */
export async function findFeeds(address: string, world: FindingWorld): Promise<readonly FeedLink[]> {
  const answer = await ask(address, world)
  const itself = await feedAt(address, answer, world)
  if (itself !== null) return [itself]
  const named = await linksIn(answer)
  if (named.length > 0) return named
  for (const place of placesNear(answer.url)) {
    const found = await ask(place, world).then(async (there) => feedAt(place, there, world), isProblem)
    if (found !== null) return [found]
  }
  const message = `no feed was found at ${address}`
  throw new Problem('not-found', message, 'Look on the site for “RSS” or “feed”, and give that address.')
}

async function ask(address: string, { fetcher }: FindingWorld): Promise<Came> {
  const answer = await fetcher.fetch({ address, kind: 'feed' })
  // Without validators nothing can be unchanged.
  if (answer.kind === 'unchanged') throw new TypeError('an answer that nobody asked for')
  return answer
}

/** Null where what came is no feed. Only a redirect that lasts makes it another address. */
async function feedAt(asked: string, answer: Came, { now }: FindingWorld): Promise<FeedLink | null> {
  const feed = await feedFrom({ name: asked, ...answer }, now()).catch(isProblem)
  return feed === null ? null : { address: answer.movedTo ?? asked, title: feed.title }
}

async function linksIn({ bytes, contentType, url }: Came): Promise<readonly FeedLink[]> {
  const { text } = decodeText(bytes, contentType, url)
  return (await feedLinks(text, url).catch(isProblem)) ?? []
}

/** Beside the address, and at the root of the site. */
function placesNear(address: string): readonly string[] {
  const folders = [new URL('./', address), new URL('/', address)]
  return [...new Set(folders.flatMap((folder) => USUAL_PLACES.map((place) => new URL(place, folder).href)))]
}

/** A place where nothing is, is no trouble: there are others. */
function isProblem(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}
