/** Reads long texts in threads of their own: nobody else waits for their answer meanwhile. */
import type { Reading } from '../../model/reading.js'
import { tooOften } from '../../model/tooOften.js'
import { startReadingThread, type ReadingThread, type ToRead } from './startReadingThread.js'
import { newTurns } from './turns.js'

export interface ReadingThreads {
  /**
   * @param signal when whoever asked does not wait any longer; a thread that reads for them is ended
   * @throws Problem `too-many` where too many wait already; and the reason of `signal`
   */
  readonly read: (asked: ToRead, signal: AbortSignal) => Promise<Reading>
}

const MOST_THREADS = 2
const MOST_WAITING = 20
const WAIT_SECONDS = 10
/** A thread that has nothing to read keeps what it knows for so long. */
const IDLE_MS = 60_000

/** @param file the compiled readingThread.js */
export function newReadingThreads(file: URL, mostWaiting = MOST_WAITING): ReadingThreads {
  const turns = newTurns({ most: MOST_THREADS, mostWaiting })
  const idle: { readonly thread: ReadingThread; readonly timer: NodeJS.Timeout }[] = []
  const taken = (): ReadingThread => {
    const last = idle.pop()
    clearTimeout(last?.timer)
    return last?.thread ?? startReadingThread(file)
  }
  const rest = (thread: ReadingThread): void => {
    const end = (): void => {
      idle.splice(
        idle.findIndex((each) => each.thread === thread),
        1,
      )
      thread.end()
    }
    idle.push({ thread, timer: setTimeout(end, IDLE_MS).unref() })
  }
  return {
    read: async (asked, signal) => {
      if (!(await turns.take(signal))) throw tooOften('many long texts are being read here', WAIT_SECONDS)
      const thread = taken()
      try {
        signal.throwIfAborted()
        const reading = await untilAborted(thread.read(asked), signal)
        rest(thread)
        return reading
      } catch (trouble) {
        thread.end()
        throw trouble
      } finally {
        turns.give()
      }
    },
  }
}

/** @throws the reason of `signal` as soon as there is one */
async function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const listening = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    // Whoever aborts says why.
    const stop = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { signal: listening.signal })
  })
  try {
    return await Promise.race([result, aborted])
  } finally {
    listening.abort()
  }
}
