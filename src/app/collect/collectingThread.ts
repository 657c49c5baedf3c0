/** What runs in the thread that `collectInThread` starts. */
import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../../model/problem.js'
import { openLedger } from '../../ledger/openLedger.js'
import { fetcherOf } from '../fetcherOf.js'
import { collectInBackground } from './collectInBackground.js'
import { STOP, type ThreadWorld, type ToldTrouble } from './collectInThread.js'

// `collectInThread` gives nothing else.
const { place, keys, ...fetching } = workerData as ThreadWorld
const now = (): Date => new Date()
const stop = new AbortController()
parentPort?.on('message', (told) => {
  if (told === STOP) stop.abort()
})

const ledger = await openLedger(place, now)
const fetcher = fetcherOf({ ...fetching, now })
await collectInBackground({ ledger, fetcher, keys, now }, stop.signal, (trouble) => {
  // The words of a bug may be those of a document.
  const told: ToldTrouble = { trouble: trouble instanceof Problem ? trouble.message : 'bug' }
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(told)
})
await ledger.close()
parentPort?.close()
