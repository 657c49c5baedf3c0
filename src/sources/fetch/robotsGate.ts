/**
 * Asks each host's robots.txt before a page of it is fetched, and keeps it for a day.
 * Source: RFC 9309; `Crawl-delay` is no part of it, but many sites write it.
 */
import type { Came } from './fetcher.js'
import { FetchProblem } from './fetchProblem.js'
import { robotsForbid, robotsMissing } from './fetchTrouble.js'
import type { FetchWorld } from './fetchWorld.js'
import { robotsRules, type RobotsRules } from './robotsRules.js'

/**
 * Says how long the host wants to be left alone after this page.
 * @throws FetchProblem where the page is not for programs
 */
export type RobotsGate = (url: URL) => Promise<{ readonly pauseMs: number }>

/** Fetches the robots.txt at an address. */
export type FetchRobots = (address: string) => Promise<Pick<Came, 'bytes'>>

type World = Pick<FetchWorld, 'userAgent' | 'now'>

interface Known {
  /** Null where there is no such file: then everything is open. A problem while the server is in trouble. */
  readonly rules: RobotsRules | FetchProblem | null
  /** Milliseconds since 1970. */
  readonly until: number
}

const DAY_MS = 24 * 3600 * 1000
const TROUBLE_MS = 3600 * 1000
const MOST_HOSTS = 1000
const LONGEST_PAUSE_MS = 30_000

export function robotsGate(world: World, fetchRobots: FetchRobots): RobotsGate {
  const hosts = new Map<string, Promise<Known>>()
  return async (url) => {
    const asked = hosts.get(url.origin)
    const before = asked === undefined ? null : await asked
    const now = world.now().getTime()
    if (before !== null && before.until > now) return judged(before, url)
    // Whoever waited for the same answer may have asked again already.
    if (hosts.get(url.origin) === asked) {
      forgetOldest(hosts)
      hosts.set(url.origin, learn({ url, before, now, agent: agentOf(world) }, fetchRobots))
    }
    return judged((await hosts.get(url.origin)) ?? EVERYTHING_OPEN, url)
  }
}

const EVERYTHING_OPEN: Known = { rules: null, until: 0 }

/** The product token of the user agent. */
const agentOf = ({ userAgent }: World): string => userAgent.split('/')[0]?.trim() ?? ''

interface Learning {
  readonly url: URL
  readonly before: Known | null
  readonly now: number
  readonly agent: string
}

/** A file that is not there forbids nothing; a server in trouble forbids everything unless its rules are known. */
async function learn({ url, before, now, agent }: Learning, fetchRobots: FetchRobots): Promise<Known> {
  const address = `${url.origin}/robots.txt`
  try {
    const { bytes } = await fetchRobots(address)
    return { rules: await robotsRules({ address, bytes, agent }), until: now + DAY_MS }
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    if (error.lasts !== 'moment') return { rules: null, until: now + DAY_MS }
    const isRuled = before !== null && !(before.rules instanceof FetchProblem)
    return { rules: isRuled ? before.rules : robotsMissing(error), until: now + TROUBLE_MS }
  }
}

function judged({ rules }: Known, url: URL): { readonly pauseMs: number } {
  if (rules === null) return { pauseMs: 0 }
  if (rules instanceof FetchProblem) throw rules
  if (!rules.allows(url)) throw robotsForbid(url)
  return { pauseMs: Math.min((rules.crawlDelay ?? 0) * 1000, LONGEST_PAUSE_MS) }
}

function forgetOldest(hosts: Map<string, Promise<Known>>): void {
  const [oldest] = hosts.keys()
  if (hosts.size >= MOST_HOSTS && oldest !== undefined) hosts.delete(oldest)
}
