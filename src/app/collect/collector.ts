import type { Job, Task } from '../../ledger/jobs.js'
import { askFollowed } from './askFollowed.js'
import type { CollectingWorld } from './collectingWorld.js'
import { knownRelevance } from './knownRelevance.js'
import { knownTwins } from './knownTwins.js'
import { knownUniverses } from './knownUniverses.js'
import { readItem } from './readItem.js'

/** Asks what is followed when it is due, and reads what is new in it. */
export interface Collector {
  /**
   * Does all that is to be done now, and ends.
   * @throws Problem where another process collects into the same file, or the ledger cannot be used
   */
  readonly once: () => Promise<void>
  /** Goes on until told to stop; what was begun is then done first. As `once`. */
  readonly until: (signal: AbortSignal) => Promise<void>
}

/** How many sources are asked, or items read, side by side: mostly they wait for the network. */
const AT_ONCE = 8

/** How often somebody looks what is due. */
const ROUND_MS = 30_000

const askJob = (about: string): Job => ({ task: 'ask', about })
const readJob = (about: string): Job => ({ task: 'read', about })

/** Make one for the whole process: it keeps the universes that it reads with. */
export function collectorIn(world: CollectingWorld): Collector {
  const { ledger, now } = world
  const { jobs, library } = ledger
  const reading = {
    ...world,
    universes: knownUniverses(ledger),
    relevance: knownRelevance(),
    twins: knownTwins(ledger, now),
  }
  const tasks: Readonly<Record<string, Task>> = {
    ask: async (followed) => jobs.add((await askFollowed(followed, world)).map(readJob)),
    read: async (item, tries) => readItem(item, tries, reading),
  }
  const addDue = async (): Promise<void> => jobs.add((await library.due(now().toISOString())).map(askJob))
  /** Whoever took them in may have ended before adding the jobs. */
  const addWaiting = async (): Promise<void> => jobs.add((await library.waiting()).map(readJob))
  return {
    once: async () => {
      await addDue()
      await addWaiting()
      await jobs.workOff({ tasks, atOnce: AT_ONCE })
    },
    until: async (signal) => {
      await addDue()
      await addWaiting()
      // A round that fails is no end: the next may do better, and the work itself tells what is wrong.
      const rounds = setInterval(() => void addDue().catch(() => {}), ROUND_MS)
      await jobs.workOn({ tasks, atOnce: AT_ONCE, signal }).finally(() => clearInterval(rounds))
    },
  }
}
