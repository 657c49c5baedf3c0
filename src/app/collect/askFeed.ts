import type { Followed } from '../../model/followed.js'
import type { Feed } from '../../sources/feeds/feed.js'
import { feedFrom } from '../../sources/feeds/feedFrom.js'
import type { Fetched } from '../../sources/fetch/fetcher.js'
import type { Answer } from './answer.js'
import type { CollectingWorld } from './collectingWorld.js'
import type { Content } from './content.js'
import { dueAfter, memoryOf, NEWEST, type FeedMemory } from './feedMemory.js'
import { withSuccess } from './withSuccess.js'

/**
 * What a feed holds, whether or not it came before: the library knows.
 * @throws Problem where it cannot be had, or is no feed
 */
export async function askFeed(followed: Followed, { fetcher, now }: CollectingWorld): Promise<Answer> {
  const memory = memoryOf(followed)
  const { validators } = memory
  const fetched = await fetcher.fetch({ address: followed.address, kind: 'feed', validators })
  const asked = now().toISOString()
  const feed =
    fetched.kind === 'came' ? await feedFrom({ name: hostOf(fetched.url), ...fetched }, now()) : null
  const next = remember(memory, fetched, feed)
  // What is unchanged is as doubtful as it was.
  const doubts = feed?.doubts ?? followed.health.doubts ?? []
  return {
    followed: {
      ...followed,
      address: fetched.movedTo ?? followed.address,
      title: feed === null ? followed.title : feed.title,
      health: withSuccess(followed.health, asked, doubts),
      memory: { ...next },
      dueOn: dueAfter(next, { id: followed.id, asked, notBefore: fetched.notBefore, failures: 0 }),
    },
    items: (feed?.items ?? []).map((item) => {
      const content: Content = { item }
      return { keys: item.keys, content: { ...content } }
    }),
  }
}

/**
 * What was handed in stays good where the server only says so again. A feed that came damaged is not to be known again:
 * what it lacks may be there the next time.
 */
function remember(before: FeedMemory, { validators }: Fetched, feed: Feed | null): FeedMemory {
  if (feed === null) return { ...before, validators: validators ?? before.validators }
  const came = feed.items.flatMap(({ publishedAt }) => publishedAt ?? [])
  const itemsCame = came.toSorted().slice(-NEWEST)
  const isWhole = feed.doubts.length === 0
  return { validators: isWhole ? validators : null, itemsCame, restSeconds: feed.restSeconds }
}

const hostOf = (url: string): string => new URL(url).host
