/** Atom 1.0 (RFC 4287) and 0.3. */
import type { AtomFeed } from 'feedsmith'
import { restOf } from './restOf.js'
import { firstOf, type WrittenFeed, type WrittenItem, type WrittenText, writtenText } from './writtenFeed.js'

export function atomFeed(feed: AtomFeed.Feed<string>): WrittenFeed {
  return {
    dialect: 'Atom',
    title: firstOf(feed.title?.value),
    home: pageIn(feed.links),
    self: firstOf(feed.links?.find(({ rel }) => rel === 'self')?.href),
    base: firstOf(feed.xml?.base),
    language: firstOf(feed.xml?.lang),
    restSeconds: restOf(undefined, feed.sy),
    items: (feed.entries ?? []).map((entry) => atomItem(entry, feed)),
  }
}

function atomItem(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): WrittenItem {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  return {
    id: firstOf(entry.id),
    title: firstOf(entry.title?.value, entry.media?.title?.value),
    address: pageIn(entry.links) ?? firstOf(entry.content?.src),
    base: firstOf(entry.content?.xml?.base, entry.xml?.base),
    // An entry that was never published is known by its last change.
    published: firstOf(entry.published, entry.dc?.dates?.[0], entry.dcterms?.issued?.[0], entry.updated),
    updated: firstOf(entry.updated),
    content: textIn(entry.content),
    summary: textIn(entry.summary) ?? writtenText(entry.media?.description?.value, 'unsaid'),
    authors: authors.map(({ name }) => name ?? ''),
    outlet: firstOf(entry.source?.title?.value),
    tags: (entry.categories ?? []).map(({ label, term }) => label ?? term ?? ''),
  }
}

type Links = NonNullable<AtomFeed.Feed<string>['links']>

/** The page that it is about: an alternate that is HTML, else any alternate. A link that does not say is one. */
function pageIn(links: Links | undefined): string | null {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  const page = alternates.find(({ type }) => type === undefined || /html/i.test(type))
  return firstOf((page ?? alternates[0])?.href)
}

/** Media types stand where RFC 4287 or Atom 0.3 allow them: `text/html`, `application/xhtml+xml`. */
function textIn(written: AtomFeed.Content | undefined): WrittenText | null {
  const type = written?.type ?? 'text'
  if (/^(?:image|audio|video)\//i.test(type)) return null
  return writtenText(
    written?.value,
    /html/i.test(type) ? 'html' : /^text(?:\/plain)?$/i.test(type) ? 'text' : 'unsaid',
  )
}
