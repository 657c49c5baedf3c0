/** Feeds and pages as they are written out there, in other encodings and zones each time. */
import { createHash } from 'node:crypto'
import { chance } from './chance.mjs'

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A feed as the `request`th answer has it. Some items bear a new id, and some addresses say where the reader came from. */
export function feedXml({ feed, port, items }, request) {
  const encoding = ENCODINGS[request % ENCODINGS.length]
  const entries = items.map((item) => entryXml(item, { port, request }))
  const xml = `<?xml version="1.0" encoding="${encoding.name}"?>
<rss version="2.0"><channel><title>Paper ${feed}</title><link>http://127.0.0.1:${port}/</link>
${entries.join('\n')}
</channel></rss>`
  const etag = `"${createHash('sha256')
    .update(`${items.map(({ number }) => number)}`)
    .digest('hex')
    .slice(0, 16)}"`
  return { bytes: encoding.encode(xml), type: 'application/rss+xml', etag }
}

function entryXml({ number, title, summary, at }, { port, request }) {
  const isNew = chance('new id', number, request) < 0.05
  const campaign = chance('campaign', number, request) < 0.1 ? `?utm_source=rss&amp;utm_id=${request}` : ''
  return `<item><guid isPermaLink="false">item-${number}${isNew ? `-${request}` : ''}</guid>
<link>http://127.0.0.1:${port}/${number}${campaign}</link><title>${escaped(title)}</title>
<description>${escaped(summary)}</description><pubDate>${written(at, number)}</pubDate></item>`
}

/** In the right zone, in one that it was not written in, and without any. */
function written(at, number) {
  const right = new Date(at).toUTCString()
  return [right, right, right.replace('GMT', '+0900'), right.replace(' GMT', '')][number % 4]
}

/** What an encoding has no sign for is written by its number. */
const ENCODINGS = [
  { name: 'utf-8', encode: (text) => Buffer.from(text) },
  {
    name: 'utf-16',
    encode: (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  },
  { name: 'iso-8859-1', encode: (text) => Buffer.from(numbered(text), 'latin1') },
]

const numbered = (text) => text.replace(/[\u0100-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** An article among all that stands around it on a page. */
export function pageHtml({ number, title, summary, published }) {
  const links = Array.from(
    { length: 40 },
    (_, link) => `<li><a href="/${link}">More from us, part ${link}</a></li>`,
  )
  const html = `<!doctype html><html lang="en"><head><title>${escaped(title)} | Paper</title>
<meta property="og:title" content="${escaped(title)}"><meta property="article:published_time" content="${published}">
</head><body><nav><ul>${links.join('')}</ul></nav><main><article><h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p><p>${'This is what is known so far, and more will follow when it is. '.repeat(8)}</p>
</article></main><footer>Paper ${number}</footer></body></html>`
  return { bytes: Buffer.from(html), type: 'text/html; charset=utf-8', etag: `"page-${number}"` }
}
