import { expect, test } from 'vitest'
import { localWorld, TODAY } from '../../../test/fetching/localWorld.js'
import { serve } from '../../../test/fetching/serve.js'
import { politeFetcher } from '../fetch/politeFetcher.js'
import { feedLinks } from './feedLinks.js'
import { findFeeds } from './findFeeds.js'

const RSS = '<rss version="2.0"><channel><title>The Gull</title></channel></rss>'

/** Finds from `/news/` of a site that holds these texts; `{base}` is its address. */
async function foundIn(site: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const base = await serve(({ url }, response) => {
    const text = site[url ?? '']
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  const world = { fetcher: politeFetcher(localWorld()), now: () => TODAY }
  const links = await findFeeds(`${base}/news/`, world)
  return links.map(({ address, title }) => `${address.replace(base, '')} ${title}`)
}

test('a feed is itself', async () => {
  expect(await foundIn({ '/news/': RSS })).toEqual(['/news/ The Gull'])
})

test('a page names its feeds', async () => {
  const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/x" title="News">'
  expect(await foundIn({ '/news/': page })).toEqual(['/x News'])
})

test('a page that names none has one in a usual place, near it or at the root', async () => {
  const page = '<html><body><p>Hello.'
  expect(await foundIn({ '/news/': page, '/feed': page, '/atom.xml': RSS })).toEqual(['/atom.xml The Gull'])
  expect(await foundIn({ '/news/': page, '/news/feed': RSS, '/atom.xml': RSS })).toEqual([
    '/news/feed The Gull',
  ])
})

test('a site without a feed is said to have none', async () => {
  await expect(foundIn({ '/news/': '<p>Hello.' })).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('no feed was found at'),
  })
})

test('a site that is not there is said not to be there', async () => {
  await expect(foundIn({})).rejects.toThrow('answered 404')
})

test('of the feeds that a page names, its own comes first, and what is no feed is left out', async () => {
  const links = [
    ['alternate', 'application/rss+xml', 'comments/feed', 'The Gull » Comments Feed'],
    ['alternate', 'application/rss+xml; charset=utf-8', 'feed', 'The Gull » Feed'],
    ['ALTERNATE home', 'application/atom+xml', '//tern.example/atom', ''],
    ['alternate', 'application/feed+json', 'feed.json', ''],
    ['alternate', 'application/json', '/wp-json/wp/v2/posts/7', 'JSON'],
    ['alternate', 'application/json+oembed', '/oembed', ''],
    ['alternate', 'text/html', '/de/', 'Deutsch'],
    ['alternate stylesheet', 'text/css', '/x.css', ''],
    ['alternate', 'application/rss+xml', 'feed', 'again'],
    ['alternate', 'application/rss+xml', 'javascript:x', ''],
  ]
  const head = links.map(
    ([rel, type, href, title]) => `<link rel="${rel}" type="${type}" href="${href}" title="${title}">`,
  )
  const html = `<html><head><base href="/b/">${head.join('')}</head><body></body></html>`
  expect(
    (await feedLinks(html, 'https://gull.example/a')).map(({ address, title }) => [address, title]),
  ).toEqual([
    ['https://gull.example/b/feed', 'The Gull » Feed'],
    ['https://tern.example/atom', null],
    ['https://gull.example/b/feed.json', null],
    ['https://gull.example/b/comments/feed', 'The Gull » Comments Feed'],
  ])
})
