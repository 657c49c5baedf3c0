import { expect, test } from 'vitest'
import { feedsInOpml, opmlOf } from './opml.js'

const feedsIn = (text: string) =>
  feedsInOpml({ name: 'feeds.opml', bytes: Buffer.from(text), contentType: null, url: null })

test('feeds go out and come in again', () => {
  const feeds = [
    { address: 'https://gull.example/feed?a=1&b=2', title: 'The “Gull” & <Tern>' },
    { address: 'https://tern.example/feed', title: 'Törn' },
  ]
  expect(feedsIn(opmlOf('Mine', feeds))).toEqual(feeds)
})

test('a list of nothing is not written', () => {
  expect(() => opmlOf('Mine', [])).toThrow('no feed is followed yet')
})

test('feeds in folders are found, each once', () => {
  const outlines =
    '<outline text="TV"><outline type="rss" text="Gull" xmlUrl="https://gull.example/"/><outline text="Deeper"><outline text="Tern" xmlUrl="feed://tern.example/"/></outline></outline><outline xmlUrl="https://gull.example/"/><outline text="Link" type="link" url="https://link.example/"/>'
  expect(
    feedsIn(`<?xml version="1.0"?><!-- x --><opml version="1.1"><body>${outlines}</body></opml>`),
  ).toEqual([
    { address: 'https://gull.example/', title: 'Gull' },
    { address: 'https://tern.example/', title: 'Tern' },
  ])
})

test.each([
  ['<rss/>', 'is no OPML file'],
  ['{}', 'is no OPML file'],
  ['<opml', 'is no OPML file'],
  ['<opml version="2.0"><body><outline text="TV"/></body></opml>', 'names no feed'],
  ['<opml version="2.0"><body><outline xmlUrl="javascript:x"/></body></opml>', 'names no feed'],
])('%s has no feeds', (text, message) => {
  expect(() => feedsIn(text)).toThrow(message)
})
