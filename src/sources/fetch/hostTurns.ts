/** Gives everybody who wants something of a host their turn: one at a time, with a pause after each. */
import type { FetchWorld } from './fetchWorld.js'

export interface Turn {
  readonly host: string
  /** How long the host is left alone after it. */
  readonly pauseMs: number
}

export interface HostTurns {
  /** Runs `work` when all that came before it for the same host is done and the host has had its pause. */
  readonly take: <T>(turn: Turn, work: () => Promise<T>) => Promise<T>
}

interface Line {
  last: Promise<unknown>
  waiting: number
  /** Milliseconds since 1970. */
  freeAt: number
  pauseMs: number
}

type World = Pick<FetchWorld, 'now' | 'pause'>

/** Whoever comes next waits, not whoever was there: a program that is done need not wait for a pause to end. */
export function hostTurns(world: World): HostTurns {
  const lines = new Map<string, Line>()
  return {
    take: async (turn, work) => {
      forgetFree(lines, world.now().getTime())
      const line = lines.get(turn.host) ?? { last: Promise.resolve(), waiting: 0, freeAt: 0, pauseMs: 0 }
      lines.set(turn.host, line)
      line.waiting += 1
      const result = line.last.then(async () => {
        await untilFree(line, world)
        return work()
      })
      const isOver = (): void => {
        line.waiting -= 1
        line.pauseMs = turn.pauseMs
        line.freeAt = world.now().getTime() + turn.pauseMs
      }
      line.last = result.then(isOver, isOver)
      return result
    },
  }
}

/** Never longer than the pause itself, even where somebody has put the clock back. */
async function untilFree({ freeAt, pauseMs }: Line, { now, pause }: World): Promise<void> {
  const waitMs = Math.min(freeAt - now().getTime(), pauseMs)
  if (waitMs > 0) await pause(waitMs)
}

const MOST_LINES = 1000

/** Looks through all only when there are many, so that a request costs little. */
function forgetFree(lines: Map<string, Line>, now: number): void {
  if (lines.size < MOST_LINES) return
  for (const [host, { waiting, freeAt }] of lines) if (waiting === 0 && freeAt <= now) lines.delete(host)
}
