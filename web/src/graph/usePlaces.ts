import { useEffect, useState } from 'react'
import type { Places, Relations, Web } from './layOut.js'

interface Placed {
  readonly relations: Relations
  readonly places: Places
}

/** Where the dots of a picture are; null until that is worked out. */
export function usePlaces(relations: Relations): Places | null {
  const [placed, setPlaced] = useState<Placed | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./layOutWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Places>) =>
      setPlaced({ relations, places: data }),
    )
    // Of names it needs to know nothing.
    const web: Web = {
      nodes: relations.nodes.map(({ id }) => ({ id })),
      edges: relations.edges.map(({ from, to }) => ({ from, to })),
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no other origin.
    worker.postMessage(web)
    return () => worker.terminate()
  }, [relations])
  return placed?.relations === relations ? placed.places : null
}
