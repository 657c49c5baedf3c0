import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Article, Reading } from '../../model/reading.js'
import type { Universe } from '../../model/universe.js'
import type { ReadingSettings } from '../../reading/readArticle.js'
import { piecesToRead, type UniversePiece } from './piecesToRead.js'

/** What is to be read, and with what. */
export interface ToRead {
  readonly article: Article
  readonly universe: Universe
  readonly settings: ReadingSettings
}

/** What a thread is told. */
export type ToldThread =
  | { readonly kind: 'know'; readonly universe: number; readonly piece: UniversePiece }
  | { readonly kind: 'forget'; readonly universe: number }
  | {
      readonly kind: 'read'
      readonly universe: number
      readonly article: Article
      readonly settings: ReadingSettings
    }

/** Reads one text after the other. What it knows of a universe it was told before the first. */
export interface ReadingThread {
  /** Rejects where the thread ends by a bug. */
  readonly read: (asked: ToRead) => Promise<Reading>
  readonly end: () => void
}

/** Each reader has two, all that is known and what of it is theirs. */
const MOST_UNIVERSES = 8

/** @param file the compiled readingThread.js */
export function startReadingThread(file: URL): ReadingThread {
  const worker = new Worker(file)
  // Whoever stops the program does not wait for it.
  worker.unref()
  let bug: unknown = null
  worker.on('error', (thrown: unknown) => {
    bug = thrown
  })
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const tell = (told: ToldThread): void => worker.postMessage(told)
  const known = new Map<Universe, number>()
  let told = 0
  const numberOf = async (universe: Universe): Promise<number> => {
    const before = known.get(universe)
    if (before !== undefined) return before
    const number = (told += 1)
    for (const piece of piecesToRead(universe)) {
      tell({ kind: 'know', universe: number, piece })
      await nextTurn()
    }
    known.set(universe, number)
    const [oldest] = known
    if (oldest !== undefined && known.size > MOST_UNIVERSES) {
      known.delete(oldest[0])
      tell({ kind: 'forget', universe: oldest[1] })
    }
    return number
  }
  return {
    read: async ({ article, universe, settings }) => {
      const number = await numberOf(universe)
      if (bug !== null) throw bug
      const answer = once(worker, 'message')
      tell({ kind: 'read', universe: number, article, settings })
      // The thread answers with nothing else.
      return (await answer)[0] as Reading
    },
    end: () => void worker.terminate(),
  }
}
