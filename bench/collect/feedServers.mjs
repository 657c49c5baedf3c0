/**
 * A process of its own that publishes items as feeds, each on a port of 127.0.0.1, with all that goes wrong in the world.
 * It is told the time, and answers with the ports: `fork('feedServers.mjs')`, then `send({ items, feeds, faults })`,
 * `send({ now })`.
 */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { chance } from './chance.mjs'
import { feedXml, pageHtml } from './written.mjs'

/** A feed shows what came in so many days. */
const WINDOW_MS = 21 * 86_400_000

/** 30 MB of spaces that come as 30 kB. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))

let world = { items: [], feeds: 1, faults: 0 }
let now = 0

/** What goes wrong with a request; each is done to a response. */
const FAULTS = {
  'no answer': () => {},
  'error 500': (response) => response.writeHead(500).end('Oops'),
  'error 429': (response) => response.writeHead(429, { 'retry-after': '7200' }).end(),
  reset: (response) => response.socket.destroy(),
  'broken off': (response, body) => {
    response.writeHead(200, { 'content-length': body.length })
    response.write(body.subarray(0, body.length / 2), () => response.socket.destroy())
  },
  bomb: (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/xml' }).end(BOMB),
  'a page': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Sold.</p></html>'),
}

const tally = {}

function serve(feed) {
  let requests = 0
  return createServer((request, response) => {
    requests += 1
    answer(request, response, { feed, requests })
  })
}

/** Nothing of what is written to a response is waited for. */
function answer(request, response, { feed, requests }) {
  const { pathname } = new URL(request.url, 'http://localhost')
  const body = pathname === '/feed.xml' ? feedXml(feedOf(feed), requests) : pageOf(pathname)
  const fault = faultOf(feed, requests)
  if (pathname === '/robots.txt') response.end(feed % 4 === 0 ? '' : 'User-agent: *\nDisallow: /')
  else if (body === null) response.writeHead(404).end()
  else if (fault !== null) FAULTS[fault](response, body.bytes)
  else if (request.headers['if-none-match'] === body.etag) response.writeHead(304, { etag: body.etag }).end()
  else response.writeHead(200, { 'content-type': body.type, etag: body.etag }).end(body.bytes)
}

function faultOf(feed, requests) {
  if (chance('fault', feed, requests) >= world.faults) return null
  const names = Object.keys(FAULTS)
  const name = names[Math.floor(chance('which', feed, requests) * names.length)]
  tally[name] = (tally[name] ?? 0) + 1
  return name
}

const feedOf = (feed) => ({
  feed,
  port: ports[feed],
  items: world.items
    .filter(({ at, number }) => number % world.feeds === feed && at <= now && at > now - WINDOW_MS)
    .toReversed(),
})

function pageOf(pathname) {
  const item = world.items[Number(pathname.slice(1))]
  return item === undefined ? null : pageHtml(item)
}

let ports = []

process.on('message', async (message) => {
  if (message.items === undefined) {
    now = message.now
    world.faults = message.faults ?? world.faults
    process.send({ now, tally })
  } else {
    await publish(message)
    process.send({ ports })
  }
})
process.on('disconnect', () => process.exit())

async function publish(message) {
  const items = message.items.map((item, number) => ({ ...item, number, at: Date.parse(item.published) }))
  world = { ...message, items }
  const servers = Array.from({ length: world.feeds }, (_, feed) => serve(feed).listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))))
  ports = servers.map((server) => server.address().port)
}
