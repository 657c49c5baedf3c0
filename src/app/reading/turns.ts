/** So many at a time; others wait in the order in which they came, and not too many of them. */
export interface Turns {
  /** @returns false where too many wait already. @throws the reason of `signal` where it comes first */
  readonly take: (signal: AbortSignal) => Promise<boolean>
  /** Ends the turn of one who had it. */
  readonly give: () => void
}

export function newTurns({
  most,
  mostWaiting,
}: {
  readonly most: number
  readonly mostWaiting: number
}): Turns {
  let free = most
  const waiting = new Set<() => void>()
  return {
    take: async (signal) => {
      signal.throwIfAborted()
      if (free > 0) {
        free -= 1
        return true
      }
      if (waiting.size >= mostWaiting) return false
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(begin)
          // Whoever aborts says why.
          reject(signal.reason as Error)
        }
        const begin = (): void => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
        waiting.add(begin)
        signal.addEventListener('abort', leave, { once: true })
      })
      return true
    },
    give: () => {
      const [next] = waiting
      if (next === undefined) free += 1
      else {
        waiting.delete(next)
        next()
      }
    },
  }
}
