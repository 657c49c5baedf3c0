/** RSS 0.9x to 2.0 and RSS 1.0 (RDF), with what their modules add. */
import type { RdfFeed, RssFeed } from 'feedsmith'
import { restOf } from './restOf.js'
import { firstOf, type WrittenFeed, type WrittenItem, writtenText } from './writtenFeed.js'

export function rssFeed(feed: RssFeed.Feed<string>): WrittenFeed {
  const links = feed.atom?.links ?? []
  return {
    dialect: 'RSS',
    title: firstOf(feed.title, feed.dc?.titles?.[0]),
    home: firstOf(feed.link, links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href),
    self: firstOf(links.find(({ rel }) => rel === 'self')?.href),
    base: firstOf(feed.xml?.base),
    language: firstOf(feed.language, feed.dc?.languages?.[0], feed.xml?.lang),
    restSeconds: restOf(feed.ttl, feed.sy),
    items: (feed.items ?? []).map(rssItem),
  }
}

function rssItem(item: RssFeed.Item<string>): WrittenItem {
  const { guid } = item
  return {
    ...commonItem(item),
    id: firstOf(guid?.value, item.atom?.id, item.dc?.identifiers?.[0]),
    // A guid is an address unless it says that it is none; many say nothing and are none.
    address: firstOf(item.link, guid?.isPermaLink === false ? undefined : webLike(guid?.value)),
    published: firstOf(
      item.pubDate,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.atom?.published,
    ),
    authors: authorsOf(item),
    outlet: firstOf(item.source?.title),
    tags: (item.categories ?? []).map(({ name }) => name ?? ''),
  }
}

export function rdfFeed(feed: RdfFeed.Feed<string>): WrittenFeed {
  return {
    dialect: 'RDF',
    title: firstOf(feed.title, feed.dc?.titles?.[0]),
    home: firstOf(feed.link),
    self: firstOf(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href),
    base: firstOf(feed.xml?.base),
    language: firstOf(feed.dc?.languages?.[0], feed.xml?.lang),
    restSeconds: restOf(undefined, feed.sy),
    items: (feed.items ?? []).map((item) => ({
      ...commonItem(item),
      id: firstOf(item.rdf?.about, item.dc?.identifiers?.[0]),
      address: firstOf(item.link, webLike(item.rdf?.about)),
      published: firstOf(item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0]),
      authors: authorsOf(item),
      outlet: null,
      tags: item.dc?.subjects ?? [],
    })),
  }
}

type AnyItem = RssFeed.Item<string> | RdfFeed.Item<string>

function commonItem(item: AnyItem): Pick<WrittenItem, 'title' | 'base' | 'updated' | 'content' | 'summary'> {
  const summary = firstOf(item.description, item.dc?.descriptions?.[0], item.media?.description?.value)
  return {
    title: firstOf(item.title, item.dc?.titles?.[0], item.media?.title?.value),
    base: firstOf(item.xml?.base),
    updated: firstOf(item.dcterms?.modified?.[0], item.atom?.updated),
    content: writtenText(item.content?.encoded, 'html'),
    summary: writtenText(summary ?? undefined, 'unsaid'),
  }
}

/** RSS wants an e-mail address and mostly gets a name; feedsmith takes them apart. */
function authorsOf(item: AnyItem): readonly string[] {
  const creators = item.dc?.creators ?? item.dcterms?.creators ?? []
  const authors = 'authors' in item ? (item.authors ?? []).map(({ name }) => name ?? '') : []
  return creators.length > 0 ? creators : authors
}

const webLike = (id: string | undefined): string | undefined =>
  id !== undefined && /^https?:\/\//i.test(id) ? id : undefined
