/** The one client of the program: it waits its turn at each host, asks robots.txt, and follows redirects step by step. */
import type { Answered, AskOnce } from './askOnce.js'
import type { Fetched, Fetcher, FetchWish } from './fetcher.js'
import { FETCH_KINDS } from './fetchKinds.js'
import { noWebAddress, redirectsTooOften } from './fetchTrouble.js'
import type { FetchWorld } from './fetchWorld.js'
import { hostRests } from './hostRests.js'
import { hostTurns } from './hostTurns.js'
import { robotsGate } from './robotsGate.js'

/** Make one for the whole process: it remembers whose turn it is and who wants to be left alone. */
export function politeFetcher(world: FetchWorld): Fetcher {
  const turns = hostTurns(world)
  const rests = hostRests(world)
  const askOnce = askLater(world)
  const gate = robotsGate(world, async (address) => {
    const answer = await followed({ address, kind: 'robots' })
    return { bytes: answer.kind === 'came' ? answer.bytes : new Uint8Array() }
  })

  async function followed(wish: FetchWish): Promise<Fetched> {
    let url = webAddress(wish.address)
    let movedTo: string | null = null
    let isPermanent = true
    for (let hops = 0; hops <= world.limits.redirects; hops++) {
      const answer = await step(url, wish)
      if (answer.kind !== 'redirect') return { ...answer, url: openly(url), movedTo }
      url = webAddress(answer.to.href)
      isPermanent &&= answer.isPermanent
      if (isPermanent) movedTo = url.href
    }
    throw redirectsTooOften(url, world.limits.redirects)
  }

  /** Each step has its own turn, so that two hosts that redirect to each other never wait for each other. */
  async function step(url: URL, wish: FetchWish): Promise<Answered> {
    rests.refuse(url)
    const { robots, pauseMs } = FETCH_KINDS[wish.kind]
    const wanted = robots === 'asked' ? await gate(url) : { pauseMs: 0 }
    const turn = { host: url.host, pauseMs: Math.max(pauseMs, wanted.pauseMs) }
    return turns.take(turn, async () => rests.heed(url, async () => askOnce(askingFor(url, wish, world))))
  }

  return { fetch: followed }
}

/** What carries out requests is loaded with the first. */
function askLater(world: FetchWorld): AskOnce {
  let loaded: Promise<AskOnce> | null = null
  return async (asking) => {
    loaded ??= import('./askOnce.js').then(({ askOnceIn }) => askOnceIn(world))
    return (await loaded)(asking)
  }
}

function askingFor(url: URL, wish: FetchWish, { limits }: FetchWorld): Parameters<AskOnce>[0] {
  const { accept, largestBytes } = FETCH_KINDS[wish.kind]
  const isHome = url.origin === new URL(wish.address).origin
  return {
    url,
    headers: { accept, ...authorization(url), ...(isHome ? wish.headers : {}) },
    validators: wish.validators ?? null,
    limit: Math.min(largestBytes, limits.largestBytes),
  }
}

/** `https://name:password@…` is how private feeds are given (RFC 7617). */
function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {}
  const words = [username, password].map(decoded).join(':')
  return { authorization: `Basic ${Buffer.from(words).toString('base64')}` }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What is kept with a document says nobody's password. */
function openly(url: URL): string {
  const open = new URL(url)
  open.username = ''
  open.password = ''
  return open.href
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw noWebAddress(address)
}
