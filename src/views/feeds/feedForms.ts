/**
 * The three forms of a feed. None of them says when it was written (`lastBuildDate` is when something was last added), so
 * that the same news is the same bytes.
 */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { opaqueUuid } from '../../model/opaqueUuid.js'
import { feedHtml } from './feedHtml.js'
import { lastOf, type FeedOut, type FeedOutItem, type FormPlace } from './feedOut.js'

/** RSS 2.0 with Dublin Core's `creator`, because RSS takes only addresses of mail for authors. */
export function rssOf({ title, description, items }: FeedOut, { home }: FormPlace): string {
  const last = lastDay(items)
  return generateRssFeed({
    title,
    description,
    link: home,
    language: 'en',
    generator: 'Unspoiled',
    ttl: MINUTES_OF_REST,
    ...(last !== null && { lastBuildDate: new Date(last) }),
    items: items.map((item) => ({
      guid: { value: urnOf(item.id), isPermaLink: false },
      title: item.title,
      description: feedHtml(item.lines),
      ...(item.url !== null && { link: item.url }),
      ...(item.published !== null && { pubDate: new Date(item.published) }),
      ...(item.authors.length > 0 && { dc: { creators: [...item.authors] } }),
    })),
  })
}

const MINUTES_OF_REST = 60

/** RFC 4287. `updated` must be there: the epoch stands for what nobody knows. */
export function atomOf({ title, description, items }: FeedOut, { home }: FormPlace): string {
  return generateAtomFeed({
    id: urnOf(opaqueUuid('feed', title)),
    title: { value: title },
    subtitle: { value: description },
    updated: new Date(lastDay(items) ?? 0),
    authors: [{ name: 'Unspoiled' }],
    links: [{ rel: 'alternate', href: home }],
    entries: items.map((item) => ({
      id: urnOf(item.id),
      title: { value: item.title },
      updated: new Date(lastOf(item) ?? 0),
      content: { type: 'html', value: feedHtml(item.lines) },
      ...(item.url !== null && { links: [{ rel: 'alternate', href: item.url }] }),
      ...(item.published !== null && { published: new Date(item.published) }),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    })),
  })
}

/** JSON Feed 1.1. */
export function jsonFeedOf({ title, description, items }: FeedOut, { home }: FormPlace): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: home,
    language: 'en',
    items: items.map((item) => ({
      id: urnOf(item.id),
      title: item.title,
      content_html: feedHtml(item.lines),
      ...(item.url !== null && { url: item.url }),
      ...(item.published !== null && { date_published: new Date(item.published) }),
      ...(item.updated !== null && { date_modified: new Date(item.updated) }),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    })),
  })
  // JSON Feed wants the list of items also where it is empty, and the writer leaves out what is.
  return `${JSON.stringify({ ...Object(feed), ...(items.length === 0 && { items: [] }) }, null, 2)}\n`
}

const urnOf = (id: string): string => `urn:uuid:${id}`

const lastDay = (items: readonly FeedOutItem[]): string | null =>
  items
    .flatMap((item) => lastOf(item) ?? [])
    .toSorted()
    .at(-1) ?? null
