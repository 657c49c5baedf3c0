/** Remembers which hosts asked to be left alone, for whatever address of theirs. */
import { FetchProblem } from './fetchProblem.js'
import { wantsRest } from './fetchTrouble.js'
import type { FetchWorld } from './fetchWorld.js'

export interface HostRests {
  /** @throws FetchProblem while the host wants to be left alone */
  readonly refuse: (url: URL) => void
  /** Does the work unless the host wants to be left alone, and listens whether it asks for that now. */
  readonly heed: <T>(url: URL, work: () => Promise<T>) => Promise<T>
}

export function hostRests({ now }: Pick<FetchWorld, 'now'>): HostRests {
  const rests = new Map<string, string>()
  const refuse = (url: URL): void => {
    const until = rests.get(url.host)
    if (until === undefined) return
    if (Date.parse(until) > now().getTime()) throw wantsRest(url, until)
    rests.delete(url.host)
  }
  return {
    refuse,
    heed: async (url, work) => {
      refuse(url)
      try {
        return await work()
      } catch (error) {
        if (error instanceof FetchProblem && error.notBefore !== null)
          remember(rests, url.host, error.notBefore)
        throw error
      }
    },
  }
}

const MOST_RESTS = 10_000

/** The oldest is forgotten first, so that names made up without end fill no memory. */
function remember(rests: Map<string, string>, host: string, until: string): void {
  const [oldest] = rests.keys()
  if (rests.size >= MOST_RESTS && oldest !== undefined) rests.delete(oldest)
  rests.set(host, until)
}
