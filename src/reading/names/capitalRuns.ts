import { isInitial } from './isInitial.js'
import type { Run, Search } from './run.js'
import { runEnd } from './runEnd.js'
import { startsRun } from './startsRun.js'
import { trimRun } from './trimRun.js'

/**
 * Runs of capitalised words in running text: "Krysten Ritter", "Guardians of the Galaxy", and titles across small
 * words ("Halt and Catch Fire") where ordinary words have capitals that only a title gives them.
 */
export function capitalRuns(search: Search): Run[] {
  const { tokens, taken } = search
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || taken[i] === 1 || !startsRun(search, i)) continue
    const end = runEnd(search, i)
    const run = trimRun(search, { from: i, to: end, initial: isInitial(search, i) })
    if (run !== null) runs.push(run)
    i = Math.max(i, end - 1)
  }
  return runs
}
