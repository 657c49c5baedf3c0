/** Collects in a thread of its own: reading a long page never makes a reader wait for their answer. */
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { LedgerPlace } from '../../ledger/ledgerPlace.js'
import type { FetchSettings } from '../fetcherOf.js'
import type { OpenWorld } from '../openWorld.js'

/** What the thread is given: all of it plain data, for it opens a world of its own. */
export interface ThreadWorld extends Omit<FetchSettings, 'now'> {
  readonly place: LedgerPlace
  readonly keys: Readonly<Partial<Record<string, string>>>
}

/** What it is told, and what it tells. */
export const STOP = 'stop'
export interface ToldTrouble {
  readonly trouble: string
}

export interface CollectingThread {
  /** The compiled collectingThread.js. */
  readonly file: URL
  readonly given: ThreadWorld
  readonly signal: AbortSignal
  readonly tellTrouble: (trouble: string) => void
}

const LOOK_AGAIN_MS = 30_000

/**
 * Begins as soon as anything is followed, so that a place that follows nothing does without the thread.
 * @returns when `signal` said stop, and what was begun is done
 */
export async function collectInThread(
  { ledger }: Pick<OpenWorld, 'ledger'>,
  { file, given, signal, tellTrouble }: CollectingThread,
): Promise<void> {
  while (!signal.aborted && (await ledger.library.followed()).length === 0)
    await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {})
  if (signal.aborted) return
  const thread = new Worker(file, { workerData: given })
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const stop = (): void => thread.postMessage(STOP)
  signal.addEventListener('abort', stop, { once: true })
  thread.on('message', ({ trouble }: ToldTrouble) => tellTrouble(trouble))
  await new Promise<void>((resolve) => {
    thread.on('error', () => tellTrouble('the thread that collects ended by a bug'))
    thread.on('exit', () => resolve())
  })
  signal.removeEventListener('abort', stop)
}
