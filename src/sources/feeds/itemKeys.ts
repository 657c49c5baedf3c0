/** By what an item is known again: its id, its address, its title and day. */
import { createHash } from 'node:crypto'
import { plainAddress } from './plainAddress.js'

export interface ItemToKnow {
  /** What the feed calls it; null where it does not. */
  readonly writtenId: string | null
  readonly url: string | null
  readonly title: string | null
  /** As written, even where it lies in the future. */
  readonly writtenDay: string | null
  readonly body: string
}

export interface FeedPlace {
  /** Where the feed is. */
  readonly url: string | null
  /** The site that it is the feed of. */
  readonly home: string | null
}

/**
 * The keys of each item, at least one: id, address, title with day, and words, as far as it has them. A key that several items of one
 * feed have says nothing and is left out: all the guids are the same, all the links lead to the front page. Two items
 * that agree in two keys are one item twice, unless their titles differ: the second gets null.
 */
export function itemKeys(
  items: readonly ItemToKnow[],
  place: FeedPlace,
): readonly (readonly string[] | null)[] {
  const pairs = new Set<string>()
  const all = items.map((item) => {
    const keys = keysOf(item, place)
    const own = pairsOf(keys).map((pair) => `${pair} ${item.title ?? ''}`)
    const isAgain = own.some((pair) => pairs.has(pair))
    for (const pair of own) pairs.add(pair)
    return isAgain ? null : keys
  })
  const shared = sharedIn(all)
  return items.map((item, at) => {
    const own = all[at]?.filter((each) => !shared.has(each)) ?? null
    return own?.length === 0 ? [wholeKey(item)] : own
  })
}

function keysOf(item: ItemToKnow, place: FeedPlace): readonly string[] {
  const keys = [idKey(item, place), addressKey(item, place), titleKey(item, place), wordsKey(item)]
  return keys.filter((each) => each !== null)
}

/** Shorter texts (“No comment.”) are no sign of anything. */
const SHORTEST_BODY = 40

/** The same words under the same headline are the same item, whatever became of its id. */
const wordsKey = ({ url, title, body }: ItemToKnow): string | null =>
  body.length < SHORTEST_BODY ? null : key(WORDS, [url ?? '', title ?? '', body])

const WORDS = 'words'

/** For what nothing else tells apart. */
const wholeKey = ({ writtenId, url, title, writtenDay, body }: ItemToKnow): string =>
  key('whole', [writtenId ?? '', url ?? '', title ?? '', writtenDay ?? '', body])

/** Ids such as `7` mean something within their site only; addresses, `tag:` and `urn:` everywhere. */
function idKey({ writtenId }: ItemToKnow, place: FeedPlace): string | null {
  if (writtenId === null) return null
  return key('id', [/^(?:https?|tag|urn):/i.test(writtenId) ? '' : hostOf(place), writtenId])
}

/** An address that is the front page is that of no item. */
function addressKey({ url }: ItemToKnow, { home }: FeedPlace): string | null {
  if (url === null) return null
  const plain = plainAddress(url)
  const isFront = !plain.includes('/') && !plain.includes('?')
  return isFront || (home !== null && plain === plainAddress(home)) ? null : key('address', [plain])
}

/** “News in brief” is no name of an item. */
const SHORTEST_TITLE = 20

/** The same headline on the same day of the same site: what a new id was given to. */
function titleKey({ title, writtenDay, url }: ItemToKnow, place: FeedPlace): string | null {
  const words =
    title
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() ?? ''
  if (words.length < SHORTEST_TITLE || writtenDay === null) return null
  return key('title', [url === null ? hostOf(place) : siteOf(url), words, writtenDay])
}

const hostOf = ({ home, url }: FeedPlace): string => siteOf(home ?? url)

const siteOf = (url: string | null): string =>
  url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : ''

const key = (kind: string, parts: readonly string[]): string =>
  `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}`

/** Words are a pair by themselves: they stand for address, title and text. */
function pairsOf(keys: readonly string[]): readonly string[] {
  const pairs = keys.flatMap((one, at) => keys.slice(at + 1).map((other) => `${one} ${other}`))
  return [...pairs, ...keys.filter((each) => each.startsWith(WORDS))]
}

function sharedIn(all: readonly (readonly string[] | null)[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const keys of all) {
    for (const each of keys ?? []) {
      if (seen.has(each)) shared.add(each)
      seen.add(each)
    }
  }
  return shared
}
