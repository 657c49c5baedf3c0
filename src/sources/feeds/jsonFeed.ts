/** JSON Feed 1.0 and 1.1. */
import type { JsonFeed } from 'feedsmith'
import { firstOf, type WrittenFeed, type WrittenItem, writtenText } from './writtenFeed.js'

export function jsonFeed(feed: JsonFeed.Feed<string>): WrittenFeed {
  return {
    dialect: 'JSON Feed',
    title: firstOf(feed.title),
    home: firstOf(feed.home_page_url),
    self: firstOf(feed.feed_url),
    base: null,
    language: firstOf(feed.language),
    restSeconds: null,
    items: (feed.items ?? []).map((item) => jsonItem(item, feed)),
  }
}

function jsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): WrittenItem {
  return {
    id: firstOf(item.id),
    title: firstOf(item.title),
    address: firstOf(item.url, item.external_url),
    base: null,
    published: firstOf(item.date_published, item.date_modified),
    updated: firstOf(item.date_modified),
    content: writtenText(item.content_html, 'html') ?? writtenText(item.content_text, 'text'),
    summary: writtenText(item.summary, 'text'),
    authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name ?? ''),
    outlet: null,
    tags: item.tags ?? [],
  }
}
