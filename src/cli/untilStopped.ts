/** The parts of a process that tell it to stop. */
export interface Stoppable {
  readonly once: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
}

/** Says stop at the first Ctrl-C, so that what was begun can be ended; the second one ends the process as ever. */
export function untilStopped(process: Stoppable): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}
