/** The posts of a live blog, as its page tells them in JSON-LD (schema.org's LiveBlogPosting). */
import type { JsonObject } from './jsonLd.js'
import { isObject } from './jsonLd.js'

export interface LivePost {
  /** As written: RFC 3339 as a rule. */
  readonly written: string
  readonly headline: string
  readonly body: string
}

/** In the page's order, newest first as a rule; none where the page is no live blog, or keeps its posts to itself. */
export function livePosts(
  about: readonly JsonObject[],
  plain: (text: string) => string,
): readonly LivePost[] {
  return about
    .flatMap((thing) => [thing['liveBlogUpdate']].flat())
    .filter(isObject)
    .map((post) => {
      const told = (name: string): string => {
        const value = post[name]
        return typeof value === 'string' ? plain(value) : ''
      }
      return { written: told('datePublished'), headline: told('headline'), body: told('articleBody') }
    })
    .filter(({ headline, body }) => headline !== '' || body !== '')
}

/** Each post under its time, the oldest first, so that what is told is told in its order. */
export function textOfPosts(posts: readonly LivePost[]): string {
  return posts
    .toSorted((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : 0))
    .map(({ written, headline, body }) =>
      [timeOf(written), headline, body === headline ? '' : body].filter((part) => part !== '').join('\n\n'),
    )
    .join('\n\n')
}

/** “2019-05-06 14:05” in the page's own zone. */
const timeOf = (written: string): string =>
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(written)?.slice(1).join(' ') ?? written
