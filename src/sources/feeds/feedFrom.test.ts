import { describe, expect, it, test } from 'vitest'
import { articleFromItem } from '../inputs/articleFromItem.js'
import type { Feed, FeedItem } from './feed.js'
import { feedFrom } from './feedFrom.js'

const NOW = new Date('2016-09-02T12:00:00Z')

const read = async (text: string | Uint8Array, contentType: string | null = null): Promise<Feed> => {
  const url = 'https://www.gull.example/news/feed?x=1'
  return feedFrom({ name: 'the feed', bytes: Buffer.from(text), contentType, url }, NOW)
}

const rss = (items: string, head = '<link>https://gull.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Gull</title>${head}${items}</channel></rss>`

const atom = (entries: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>The Gull</title>${entries}</feed>`

const itemIn = async (feed: string): Promise<FeedItem> => {
  const [item] = (await read(feed)).items
  if (item === undefined) throw new Error('no item')
  return item
}

describe('one item', () => {
  const same = {
    id: 'tag:gull.example,2016:7',
    title: 'Harbour returns',
    titleEmphasis: [{ start: 0, end: 7 }],
    url: 'https://gull.example/7',
    published: '2016-09-01',
    publishedAt: '2016-09-01T08:00:00.000Z',
    byline: 'Ada Bright',
    body: '<p>At last.</p>',
    isHtml: true,
    carries: 'summary',
    outlet: 'The Gull',
    tags: ['TV'],
    doubts: [],
  }

  test.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>&lt;i&gt;Harbour&lt;/i&gt; returns</title><guid isPermaLink="false">tag:gull.example,2016:7</guid><link>/7</link><dc:creator>Ada Bright</dc:creator><category>TV</category><pubDate>Thu, 01 Sep 16 04:00 EDT</pubDate><description>Soon.</description><content:encoded><![CDATA[<p>At last.</p>]]></content:encoded></item>',
      ),
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Gull</title><link>https://gull.example/</link></channel><item rdf:about="tag:gull.example,2016:7"><title>&lt;em&gt;Harbour&lt;/em&gt; returns</title><link>https://gull.example/7</link><description>&lt;p&gt;At last.&lt;/p&gt;</description><dc:date>2016-09-01T10:00:00+02:00</dc:date><dc:creator>Ada Bright</dc:creator><dc:subject>TV</dc:subject></item></rdf:RDF>',
    ],
    [
      'Atom',
      atom(
        '<entry xml:base="/a/"><id>tag:gull.example,2016:7</id><title type="html">&lt;i>Harbour&lt;/i> returns</title><link rel="edit" href="x"/><link href="../7"/><author><name>Ada Bright</name></author><category term="tv" label="TV"/><published>2016-09-01T08:00:00Z</published><updated>2016-09-01T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At last.</p></div></content></entry>',
        'xml:base="https://gull.example/"',
      ),
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Gull',
        items: [
          {
            id: same.id,
            url: same.url,
            title: '<i>Harbour</i> returns',
            content_html: same.body,
            date_published: '2016-09-01T08:00:00Z',
            authors: [{ name: 'Ada Bright' }],
            tags: ['TV'],
          },
        ],
      }),
    ],
  ])('is the same in %s', async (_dialect, text) => {
    expect(await itemIn(text)).toMatchObject(same)
  })

  it('becomes an article, its title in italics where the feed sets it so', async () => {
    const item = await itemIn(
      rss(
        '<item><title>&lt;i&gt;Harbour&lt;/i&gt; returns</title><description>At last, &lt;em&gt;Harbour&lt;/em&gt;.</description></item>',
      ),
    )
    expect(await articleFromItem(item, 'an item')).toMatchObject({
      text: 'Harbour returns\n\nAt last, Harbour.',
      emphasis: [
        { start: 0, end: 7 },
        { start: 26, end: 33 },
      ],
      outlet: 'The Gull',
    })
  })

  test.each([
    ['AT&amp;T &amp;amp; Co', 'AT&T & Co'],
    ['Why 5 &lt; 6', 'Why 5 < 6'],
    ['&amp;#8220;Harbour&amp;#8221;', '“Harbour”'],
    ['<![CDATA[Tom &amp; <b>Jerry</b>]]>', 'Tom & Jerry'],
    ['\n   Harbour\n   returns ', 'Harbour returns'],
  ])('has a title of plain words: %s', async (written, title) => {
    expect(await itemIn(rss(`<item><title>${written}</title></item>`))).toMatchObject({ title })
  })

  test.each([
    ['<link>b</link>', 'https://gull.example/b'],
    ['<link>//other.example/b</link>', 'https://other.example/b'],
    ['<guid>https://gull.example/c</guid>', 'https://gull.example/c'],
    ['<guid isPermaLink="false">https://gull.example/c</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>http://[</link>', null],
  ])('has an address or none: %s', async (written, url) => {
    expect(await itemIn(rss(`<item><title>One</title>${written}</item>`))).toMatchObject({ url })
  })

  test.each([
    ['<author>ada@gull.example (Ada Bright)</author>', 'Ada Bright'],
    ['<author>ada@gull.example</author>', null],
    ['<dc:creator>admin</dc:creator>', null],
    ['<dc:creator>Ada Bright</dc:creator><dc:creator>Bo Lind</dc:creator>', 'Ada Bright, Bo Lind'],
  ])('is by people, not by addresses: %s', async (written, byline) => {
    expect(await itemIn(rss(`<item><title>One</title>${written}</item>`))).toMatchObject({ byline })
  })

  test.each([
    ['a description', `<description>${'word '.repeat(100)}</description>`, 'summary'],
    ['a description as long as an article', `<description>${'word '.repeat(400)}</description>`, 'whole'],
    ['content', `<content:encoded>${'word '.repeat(200)}</content:encoded>`, 'whole'],
    [
      'content that goes on elsewhere',
      `<content:encoded>${'word '.repeat(200)} [&amp;#8230;]</content:encoded>`,
      'summary',
    ],
    ['nothing', '', 'summary'],
  ])('with %s', async (_what, written, carries) => {
    expect(await itemIn(rss(`<item><title>One</title>${written}</item>`))).toMatchObject({ carries })
  })

  it('loses what a program appends to each', async () => {
    const tail = '<p>The post <a href="x">Harbour returns</a> appeared first on <a href="y">The Gull</a>.</p>'
    const item = await itemIn(
      rss(`<item><content:encoded><![CDATA[<p>At last.</p>${tail}]]></content:encoded></item>`),
    )
    expect(item.body).toBe('<p>At last.</p>')
  })
})

describe('a feed', () => {
  it('says what it is, where it lives and how often to ask', async () => {
    const head = '<link>/</link><language>en-GB</language><ttl>90</ttl>'
    expect(await read(rss('', head))).toEqual({
      dialect: 'RSS',
      title: 'The Gull',
      home: 'https://www.gull.example/',
      self: null,
      language: 'en-GB',
      restSeconds: 5400,
      items: [],
      doubts: [],
    })
  })

  test.each<[string, string | Uint8Array, string | null]>([
    [
      'what it declares',
      Buffer.from(rss('').replace('?>', ' encoding="iso-8859-1"?>').replace('Gull', 'Möwe'), 'latin1'),
      null,
    ],
    [
      'what its sender says',
      Buffer.from(rss('').replace('Gull', 'Möwe'), 'latin1'),
      'text/xml; charset=iso-8859-1',
    ],
    [
      'what it declares, where its sender is wrong',
      Buffer.from(rss('').replace('?>', ' encoding="iso-8859-1"?>').replace('Gull', 'Möwe'), 'latin1'),
      'text/xml; charset=utf-8',
    ],
    ['UTF-8, where its sender is wrong', rss('').replace('Gull', 'Möwe'), 'text/xml; charset=iso-8859-1'],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${rss('').replace('Gull', 'Möwe')}`, 'utf16le'), null],
    ['UTF-16 without', Buffer.from(rss('').replace('Gull', 'Möwe'), 'utf16le'), null],
    ['UTF-8 with a mark', `\uFEFF${rss('').replace('Gull', 'Möwe')}`, null],
  ])('is decoded by %s', async (_what, bytes, contentType) => {
    expect(await read(bytes, contentType)).toMatchObject({ title: 'The Möwe', doubts: [] })
  })

  it('with damaged bytes is read, with a doubt', async () => {
    const bytes = Buffer.concat([
      Buffer.from(rss('').replace('Gull', 'Möwe Möwe Möwe').replace('</rss>', '')),
      Buffer.from([0xff]),
      Buffer.from('</rss>'),
    ])
    expect((await read(bytes)).doubts).toEqual(['Some characters of the feed are damaged or were guessed.'])
  })

  it('of a whole archive is taken as far as is news', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => `<item><guid>${at}</guid><title>One</title></item>`)
    const { items, doubts } = await read(rss(many.join('')))
    expect(items.length).toBe(2000)
    expect(doubts).toEqual(['The feed has 2001 items; only the first 2000 were taken.'])
  })

  test.each(['<item><title>Two</title>', '<item><title>Tw', '<item', ''])(
    'that breaks off keeps the items that are whole: …%s',
    async (rest) => {
      const [whole = ''] = rss('<item><title>One</title></item>').split('</channel>')
      const { items, doubts } = await read(`${whole}${rest}`)
      expect(items.map(({ title }) => title)).toEqual(['One'])
      expect(doubts).toEqual(['The feed breaks off; what came of its last item was left out.'])
    },
  )

  test.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['lines', ' \n '.repeat(700_000)],
    ['tags', '&lt;'.repeat(500_000)],
    ['tails', 'The post &lt;a href="x"&gt;x&lt;/a&gt; '.repeat(50_000)],
    ['entities', '&amp;'.repeat(400_000)],
  ])('with an item of %s costs time in proportion', async (_what, text) => {
    const { items } = await read(
      rss(`<item><title>${text}</title><description>${text}x</description></item>`),
    )
    expect(items.length).toBe(1)
  })

  it('with a document type that would blow up is read without it', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const feed = await read(rss('<item><title>One &f;</title></item>').replace('?>', `?>${bomb}`))
    expect(feed.items[0]?.title).not.toContain('root:')
  })
})

const page = (head: string): string =>
  `<!doctype html><html><head>${head}</head><body><p>Hello.</p></body></html>`

describe('what is no feed', () => {
  test.each([
    ['', 'the feed is empty'],
    ['   \n', 'the feed is empty'],
    ['Not found', 'the feed is no feed'],
    ['{"error": "not found"}', 'the feed is no feed'],
    ['<?xml version="1.0"?><urlset><url/></urlset>', 'the feed is no feed'],
    [
      rss('<item><title>One</title></item>').slice(0, -20),
      'the feed is a feed that breaks off or is not well-formed',
    ],
    [page(''), 'the feed is a web page, and it names no feed'],
    [
      page('<link rel="alternate" type="application/rss+xml" href="/feed.xml">'),
      'the feed is a web page; its feed is https://www.gull.example/feed.xml',
    ],
    [
      page(
        '<link rel=alternate type=application/rss+xml href=a><link rel=alternate type=application/atom+xml href=b>',
      ),
      'the feed is a web page; its feeds are https://www.gull.example/news/a, https://www.gull.example/news/b',
    ],
    ['%PDF-1.7\n\x00', 'the feed is a PDF'],
  ])('is said to be what it is: %s', async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(message),
    })
  })

  test.each([
    ['deep', `<rss version="2.0"><channel>${'<x>'.repeat(100_000)}`],
    ['angles', `<rss version="2.0"><channel>${'<'.repeat(200_000)}`],
    ['comments', `<rss version="2.0">${'<!--'.repeat(100_000)}`],
    ['a type without end', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(50_000)}`],
  ])('costs no more than it should, whatever it is made of: %s', async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'unreadable' })
  })
})
