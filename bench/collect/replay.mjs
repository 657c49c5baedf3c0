/** Collects what feeds publish over months, in minutes: the clock is handed in, and moves on between rounds. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { loadBuilt } from '../where.mjs'
import { queueClock } from './queueClock.mjs'

const DAY_MS = 86_400_000

/**
 * @param options.items what is published, see itemsToPublish
 * @param options.place of the ledger
 * @param options.feeds how many feeds they are spread over
 * @param options.faults how many of the answers go wrong, 0 to 1
 * @param options.names of works that make one more universe
 * @param options.onWeek told after each week
 * @returns how often each item was read, by its number, and the figures of the whole
 */
export async function replay({ items, place, feeds, faults, packs, names, onWeek = () => {} }) {
  const servers = fork(fileURLToPath(new URL('feedServers.mjs', import.meta.url)))
  const ask = async (message) => {
    servers.send(message)
    return (await once(servers, 'message'))[0]
  }
  const { ports } = await ask({ items, feeds, faults })
  const clock = { now: Date.parse(items[0].published) }
  const now = () => new Date(clock.now)
  const { openLedger } = await loadBuilt('ledger/openLedger.js')
  const { collectorIn } = await loadBuilt('app/collect/collector.js')
  const ledger = await openLedger(place, now)
  const queue = await queueClock(place)
  try {
    await prepare(ledger, { packs, names, ports, now })
    const figures = { asked: 0, failed: 0, read: 0, kept: 0, added: 0, fetchMs: 0, pages: 0 }
    const readings = new Map()
    const watched = watching(ledger, readings)
    const fetcher = timed(await fetcherFor(now), figures)
    const tell = (step) => count(step, figures)
    const collector = collectorIn({ ledger: watched, fetcher, now, tell })
    const last = Date.parse(items.at(-1).published)
    for (let week = 0, day = 0; clock.now < last + 15 * DAY_MS; day += 0.5) {
      const { tally } = await ask({ now: clock.now })
      // In the end what failed comes through, as it would if one waited long enough.
      if (clock.now > last + 7 * DAY_MS) await ask({ now: clock.now, faults: 0 })
      await collector.once()
      if (day >= 7 * (week + 1)) {
        week += 1
        onWeek({
          week,
          published: items.filter(({ published }) => Date.parse(published) <= clock.now).length,
          figures,
          tally,
        })
      }
      clock.now += DAY_MS / 2
      await queue.moveOn()
    }
    const { tally } = await ask({ now: clock.now })
    return { readings, figures, tally, failures: await failuresIn(ledger), verified: await ledger.verify() }
  } finally {
    servers.disconnect()
    await queue.close()
    await ledger.close()
  }
}

async function prepare(ledger, { packs, names, ports, now }) {
  const { openPack } = await loadBuilt('sources/pack/openPack.js')
  const shippedPacks = fileURLToPath(new URL('../../dist/packs/', import.meta.url))
  for (const pack of packs) {
    const { head, entries } = await openPack(pack, { shippedPacks })
    await ledger.append(head, entries)
  }
  if (names.length > 0) {
    const outline = { kind: 'series', otherNames: [], released: null, seasons: [], installments: [] }
    const works = names.map((name, number) => ({ id: `work-${number}`, name, ...outline }))
    const head = { id: 'replay', name: 'What the feeds speak of', language: 'en' }
    await ledger.append(
      head,
      works.map((work) => ({ kind: 'outlined', work })),
    )
  }
  const health = { succeededOn: null, failedOn: null, failure: null, failures: 0, items: 0 }
  for (const [feed, port] of ports.entries()) {
    const address = `http://127.0.0.1:${port}/feed.xml`
    const fresh = { title: null, universes: [], dueOn: now().toISOString(), health, memory: {} }
    await ledger.library.follow({ id: `feed-${feed}`, kind: 'feed', address, ...fresh })
  }
}

/** As the program's own, but nobody waits: not for a pause between two requests, and hardly for an answer. */
async function fetcherFor(now) {
  const { politeFetcher } = await loadBuilt('sources/fetch/politeFetcher.js')
  return politeFetcher({
    userAgent: 'Unspoiled/replay',
    allowedHosts: ['127.0.0.1'],
    now,
    pause: async () => {},
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    limits: {
      connectMs: 2_000,
      headersMs: 250,
      idleMs: 250,
      wholeMs: 10_000,
      redirects: 5,
      largestBytes: Infinity,
    },
  })
}

/** Notes which item is read, by the number in its address, whenever the ledger has settled it. */
function watching(ledger, readings) {
  const numbers = new Map()
  const library = {
    ...ledger.library,
    waitingItem: async (id) => {
      const item = await ledger.library.waitingItem(id)
      if (item !== null) numbers.set(id, /\/(\d+)(?:\?|$)/.exec(item.content.item.url)?.[1])
      return item
    },
    settle: async (id, kept) => {
      const added = await ledger.library.settle(id, kept)
      const number = numbers.get(id)
      if (added !== null) readings.set(number, (readings.get(number) ?? 0) + 1)
      numbers.delete(id)
      return added
    },
  }
  return { ...ledger, library }
}

const timed = ({ fetch }, figures) => ({
  fetch: async (wish) => {
    const began = performance.now()
    if (wish.kind === 'page') figures.pages += 1
    try {
      return await fetch(wish)
    } finally {
      figures.fetchMs += performance.now() - began
    }
  },
})

function count(step, figures) {
  if (step.kind === 'asked') {
    figures.asked += 1
    if (step.failure !== null) figures.failed += 1
    return
  }
  figures.read += 1
  if (step.added === null) return
  figures.kept += 1
  figures.added += step.added
}

async function failuresIn(ledger) {
  return { givenUp: (await ledger.jobs.givenUp()).length, waiting: (await ledger.library.waiting()).length }
}
