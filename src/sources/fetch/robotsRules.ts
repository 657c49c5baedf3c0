/** Makes rules of a robots.txt, whatever somebody wrote into it. */

/** What a host's rules say to us. */
export interface RobotsRules {
  readonly allows: (url: URL) => boolean
  /** In seconds; null where they do not say. */
  readonly crawlDelay: number | null
}

/** RFC 9309, section 2.5: at least so much must be read. */
const MOST_BYTES = 512 * 1024

/** The parts of robots-parser that are used: it is CommonJS, and its types speak of another shape than it has. */
type ParseRobots = (
  address: string,
  text: string,
) => {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}

export interface RobotsFile {
  /** Of the file, at the host whose pages are asked for, even where it was redirected. */
  readonly address: string
  readonly bytes: Uint8Array
  /** The name that the file may speak to, without a version. */
  readonly agent: string
}

export async function robotsRules({ address, bytes, agent }: RobotsFile): Promise<RobotsRules> {
  const { default: exported } = await import('robots-parser')
  // All that the package exports is one function.
  const parse = exported as unknown as ParseRobots
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES))
  const robots = parse(address, tamed(text, agent))
  const delay = robots.getCrawlDelay(agent)
  return {
    // It has no opinion on addresses of other hosts, which nobody asks about here.
    allows: (url) => robots.isAllowed(url.href, agent) ?? true,
    crawlDelay: delay !== undefined && delay > 0 ? delay : null,
  }
}

const MOST_STARS = 10
const LONGEST_LINE = 2000

/**
 * Leaves out what would cost the parser time without end: every rule is written down once for each name of its group, so
 * all names but ours become one; and a rule of stars is tried at every place of a path again.
 */
function tamed(text: string, agent: string): string {
  const lines: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.length > LONGEST_LINE || line.split('*').length > MOST_STARS + 1) continue
    const named = /^[ \t]*user-agent[ \t]*:([^#]*)/i.exec(line)?.[1]
    const kept = named === undefined ? line : `user-agent: ${nameFor(named.trim(), agent)}`
    if (named === undefined || lines.at(-1) !== kept) lines.push(kept)
  }
  return lines.join('\n')
}

function nameFor(named: string, agent: string): string {
  const name = named.split('/')[0]?.trim().toLowerCase()
  return name === '*' || name === agent.toLowerCase() ? name : 'somebody-else'
}
