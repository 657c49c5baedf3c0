/** One line on a terminal's standard error that says how far many documents have come. */
import { performance } from 'node:perf_hooks'

/** The parts of a terminal that the bar needs. */
export interface BarTerminal {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (words: string) => unknown
}

export interface ProgressBar {
  /** @param share how much of the whole is done, 0 to 1; null where nobody knows */
  readonly advance: (share: number | null) => void
  /** Makes room before anything else is written to the same terminal, and at the end. */
  readonly clear: () => void
}

/** What is done sooner needs no bar. */
const SHORT_MS = 500
const REDRAW_MS = 100
const WIDEST_BAR = 40
const CLEAR_LINE = '\r\u001B[2K'

/** @param now the time in milliseconds; for tests. Where standard error is no terminal, the bar draws nothing. */
export function progressBar(terminal: BarTerminal, now: () => number = () => performance.now()): ProgressBar {
  if (terminal.isTTY !== true) return { advance: () => {}, clear: () => {} }
  let count = 0
  let isDrawn = false
  let next = now() + SHORT_MS
  return {
    advance(share) {
      count += 1
      if (now() < next) return
      next = now() + REDRAW_MS
      isDrawn = true
      terminal.write(CLEAR_LINE + barLine(count, share, terminal.columns || 80))
    },
    clear() {
      if (isDrawn) terminal.write(CLEAR_LINE)
      isDrawn = false
    },
  }
}

/** `████████░░░░░░░░  52 %  4,160 read`; without the bar where the whole is not known, or the line is too narrow. */
function barLine(count: number, share: number | null, columns: number): string {
  const read = `${count.toLocaleString('en')} read`
  if (share === null) return read
  const words = `${String(Math.floor(share * 100)).padStart(3)} %  ${read}`
  const cells = Math.min(WIDEST_BAR, columns - words.length - 3)
  if (cells < 5) return words.slice(0, columns - 1)
  const full = Math.round(cells * share)
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${words}`
}
