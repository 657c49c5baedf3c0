import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'

const ITEMS_A_FEED = 200
const HOME = 'https://example.org/'
/** After the newest of them. */
const NOW = new Date('2030-01-01T00:00:00Z')

const DIALECTS = {
  RSS: (items) =>
    generateRssFeed({
      title: 'News',
      link: HOME,
      description: 'News',
      items: items.map(({ title, summary, url, published, tags }) => ({
        title: escaped(title),
        link: url,
        guid: { value: url, isPermaLink: true },
        description: escaped(summary),
        pubDate: new Date(published),
        categories: tags.map((name) => ({ name })),
      })),
    }),
  Atom: (items) =>
    generateAtomFeed({
      id: HOME,
      title: { value: 'News' },
      updated: NOW,
      entries: items.map(({ title, summary, url, published, tags }) => ({
        id: url,
        title: { value: title, type: 'text' },
        links: [{ href: url }],
        summary: { value: summary, type: 'text' },
        published: new Date(published),
        updated: new Date(published),
        categories: tags.map((term) => ({ term })),
      })),
    }),
  'JSON Feed': (items) =>
    JSON.stringify(
      generateJsonFeed({
        title: 'News',
        home_page_url: HOME,
        items: items.map(({ title, summary, url, published, tags }) => ({
          id: url,
          url,
          title,
          content_text: summary || title,
          date_published: new Date(published),
          tags,
        })),
      }),
    ),
}

/** RSS holds HTML, in which these two mean something. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Writes the items in each dialect, 200 a feed, and reads them back. @returns a row for each dialect */
export async function readBack(items, feedFrom) {
  const rows = []
  for (const [dialect, write] of Object.entries(DIALECTS))
    rows.push(await rowOf(dialect, { write, items, feedFrom }))
  return rows
}

async function rowOf(dialect, { write, items, feedFrom }) {
  const tally = { dialect, items: 0, of: items.length, titles: 0, addresses: 0, moments: 0 }
  const tookMs = []
  for (let at = 0; at < items.length; at += ITEMS_A_FEED) {
    const some = items.slice(at, at + ITEMS_A_FEED)
    const incoming = { name: dialect, bytes: Buffer.from(write(some)), contentType: null, url: `${HOME}feed` }
    const began = performance.now()
    const feed = await feedFrom(incoming, NOW)
    tookMs.push(performance.now() - began)
    const found = new Map(feed.items.map((item) => [item.id, item]))
    tally.items += feed.items.length
    for (const item of some) count(tally, item, found.get(item.url))
  }
  const median = tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length / 2)]
  return { ...tally, 'ms a feed of 200': Number(median.toFixed(1)) }
}

function count(tally, written, found) {
  if (found === undefined) return
  if (found.title === written.title.replaceAll(/\s+/g, ' ').trim()) tally.titles += 1
  if (found.url === new URL(written.url).href) tally.addresses += 1
  if (found.publishedAt === new Date(written.published).toISOString()) tally.moments += 1
}
