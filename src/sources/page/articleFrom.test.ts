import { expect, it } from 'vitest'
import { articleFrom } from './articleFrom.js'

const incoming = (bytes: string | Buffer) => ({
  name: 'x',
  bytes: Buffer.from(bytes),
  contentType: null,
  url: null,
})

it('reads plain text', async () => {
  const article = await articleFrom(incoming('Silo Returns\n\nThe series is back.'))
  expect(article).toMatchObject({ title: 'Silo Returns', published: null, emphasis: [] })
})

it('says that a feed is a feed', async () => {
  await expect(articleFrom(incoming('<rss version="2.0"><channel>'))).rejects.toThrow(
    'x is a feed, not an article',
  )
})

const damaged = (html: string): Buffer => Buffer.from(html.replace('?', '\xe9'), 'latin1')
const LOST = 'These bytes are not UTF-8; the character is lost.'

it('doubts a lost character where it stands, in a text and in a page', async () => {
  const text = Buffer.concat([Buffer.from('Café, again: é é. '), damaged('Caf?.')])
  const [page] = [Buffer.concat([Buffer.from('<p>'), text, Buffer.from('</p>')])]
  expect((await articleFrom(incoming(text))).doubts).toEqual([{ start: 21, end: 22, reason: LOST }])
  expect((await articleFrom(incoming(page))).doubts).toEqual([{ start: 21, end: 22, reason: LOST }])
})

it('doubts a guessed charset as a whole', async () => {
  const { doubts } = await articleFrom(incoming(damaged('<p>The caf? by the harbour.</p>')))
  expect(doubts).toMatchObject([{ start: 0, end: 0 }])
})
