/** Makes items of what a dialect wrote: dates, addresses and markup understood, each known by its keys. */
import { carriedText } from './carriedText.js'
import type { FeedItem } from './feed.js'
import { type FeedMoment, feedMoment } from './feedMoment.js'
import { itemKeys, type ItemToKnow } from './itemKeys.js'
import { wholeAddress } from './plainAddress.js'
import { titleText } from './titleText.js'
import type { WrittenFeed, WrittenItem } from './writtenFeed.js'

export interface FeedFrame {
  /** Where the feed was fetched from; null for a file. */
  readonly url: string | null
  readonly home: string | null
  /** Its title, in plain words. */
  readonly outlet: string | null
  readonly now: Date
}

/** In the order of the feed, without those that are empty and those that are there twice. */
export async function feedItems(feed: WrittenFeed, frame: FeedFrame): Promise<readonly FeedItem[]> {
  const made: MadeItem[] = []
  for (const written of feed.items) {
    const item = await madeItem(written, { feed, frame })
    if (item.title !== null || item.body !== '' || item.url !== null) made.push(item)
  }
  const keys = itemKeys(made, frame)
  return made.flatMap(({ writtenId, writtenDay: _day, ...item }, at) => {
    const own = keys[at]
    if (own === null || own === undefined) return []
    return [{ ...item, id: writtenId ?? item.url ?? own.join(' '), keys: own }]
  })
}

type MadeItem = Omit<FeedItem, 'id' | 'keys'> & ItemToKnow

interface Surroundings {
  readonly feed: WrittenFeed
  readonly frame: FeedFrame
}

async function madeItem(written: WrittenItem, { feed, frame }: Surroundings): Promise<MadeItem> {
  const title = await titleText(written.title)
  const published = momentOf(written.published, frame.now)
  const bases = [written.base, feed.base, feed.dialect === 'Atom' ? null : frame.home, frame.url]
  return {
    writtenId: written.id,
    writtenDay: published?.writtenDay ?? null,
    title: title?.text ?? null,
    titleEmphasis: title?.emphasis ?? [],
    ...carriedText(written),
    url: wholeAddress(written.address, bases),
    published: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: momentOf(written.updated, frame.now)?.at ?? null,
    byline: namesIn(written.authors),
    outlet: written.outlet ?? frame.outlet,
    tags: [...new Set(written.tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean))],
    doubts: published?.doubt ? [published.doubt] : [],
  }
}

interface WrittenMoment extends FeedMoment {
  readonly writtenDay: string
}

/** The day that is written tells an item from others even where it cannot be true. */
function momentOf(written: string | null, now: Date): WrittenMoment | null {
  const moment = written === null ? null : feedMoment(written, now)
  return moment === null || written === null
    ? null
    : { ...moment, writtenDay: feedMoment(written, FAR_OFF)?.day ?? '' }
}

const FAR_OFF = new Date('9999-01-01T00:00:00Z')

/** An address is no name, and neither is “admin”. */
function namesIn(authors: readonly string[]): string | null {
  const names = authors.map((name) =>
    name
      .replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const real = names.filter(
    (name) => name !== '' && !/@|^https?:|^(?:admin(?:istrator)?|editor|staff)$/i.test(name),
  )
  return real.length === 0 ? null : [...new Set(real)].join(', ')
}
