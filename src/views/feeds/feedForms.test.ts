import { parseFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { feedFrom } from '../../sources/feeds/feedFrom.js'
import { atomOf, jsonFeedOf, rssOf } from './feedForms.js'
import type { FeedOut, FeedOutItem } from './feedOut.js'

const PLACE = { home: 'https://unspoiled.example/' }
const ITEM: FeedOutItem = {
  id: '6d5a1f2e-0000-8000-8000-000000000000',
  title: 'Tides & “Ebb” <b>return</b>',
  url: 'https://herald.example/tides?a=1&b=2',
  authors: ['Ada Bright'],
  published: '2016-05-01',
  updated: '2016-05-03T10:00:00.000Z',
  lines: ['Tides is renewed.', 'Corin Vale says “<script>]]>&amp;”.'],
}
const feed = (...items: Partial<FeedOutItem>[]): FeedOut => ({
  title: 'Unspoiled: news',
  description: 'News.',
  items: items.map((item) => ({ ...ITEM, ...item })),
})
const BARE: Partial<FeedOutItem> = { url: null, authors: [], published: null, updated: null, lines: [] }

const read = async (text: string) =>
  feedFrom({ name: 'it', bytes: Buffer.from(text), contentType: null, url: null }, new Date('2020-01-01'))

describe.each([
  ['RSS', rssOf],
  ['Atom', atomOf],
  ['JSON Feed', jsonFeedOf],
] as const)('%s', (dialect, write) => {
  test('our own reader of feeds reads it back as it was', async () => {
    const { items, doubts, ...head } = await read(write(feed({}), PLACE))
    expect(head).toMatchObject({ dialect, title: 'Unspoiled: news', home: PLACE.home })
    expect(doubts).toEqual([])
    expect(items).toMatchObject([
      {
        id: `urn:uuid:${ITEM.id}`,
        url: ITEM.url,
        byline: 'Ada Bright',
        published: '2016-05-01',
        isHtml: true,
        body: '<ul><li>Tides is renewed.</li><li>Corin Vale says “&lt;script&gt;]]&gt;&amp;amp;”.</li></ul>',
      },
    ])
  })

  test('what nobody knows is left out', async () => {
    const { items } = await read(write(feed({ ...BARE, title: 'An article' }), PLACE))
    expect(items).toMatchObject([{ title: 'An article', url: null }])
  })

  test('an empty one is a feed', async () => {
    expect((await read(write(feed(), PLACE))).items).toEqual([])
  })

  test('nothing in it is of the moment at which it is written', () => {
    expect(write(feed({}, BARE), PLACE)).not.toContain(String(new Date().getFullYear()))
  })
})

test.each([
  ['RSS', rssOf],
  ['Atom', atomOf],
] as const)('%s is well-formed XML whatever the words are', (_, write) => {
  const parser = new SaxesParser({ xmlns: true })
  const faults: Error[] = []
  parser.on('error', (error) => faults.push(error))
  parser.write(write(feed({}, { title: ']]> &lt; <!-- <?x?> "', lines: ['<![CDATA[ ]]>'] }), PLACE)).close()
  expect(faults).toEqual([])
})

test('RFC 4287: an entry and its feed say when they were updated, and by whom they are', () => {
  const { feed: parsed } = parseFeed(atomOf(feed({}, BARE), PLACE))
  expect(parsed).toMatchObject({
    updated: '2016-05-03T10:00:00.000Z',
    authors: [{ name: 'Unspoiled' }],
    entries: [
      { published: '2016-05-01T00:00:00.000Z', updated: '2016-05-03T10:00:00.000Z' },
      { updated: '1970-01-01T00:00:00.000Z' },
    ],
  })
})

test('RSS 2.0: a guid that is no address says so', () => {
  expect(rssOf(feed({}), PLACE)).toContain(`<guid isPermaLink="false">urn:uuid:${ITEM.id}</guid>`)
})

test('JSON Feed 1.1: there is a list of items also where there are none', () => {
  expect(JSON.parse(jsonFeedOf(feed(), PLACE))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  })
})
