/** What an item of something followed holds, as the library keeps it until it is read. */
import type { Article } from '../../model/reading.js'
import type { FeedItem } from '../../sources/feeds/feed.js'

export type Content = { readonly item: FeedItem } | { readonly article: Article }

/** What is kept is JSON, and only this room writes it. */
export const contentOf = (kept: Readonly<Record<string, unknown>>): Content => kept as unknown as Content
