/** Breaks words into lines of a width in terminal cells, each stretch of them keeping how it is set. */
import { clustersOf } from './clustersOf.js'
import { widthOf } from './widthOf.js'

/** A stretch of words, and what to do to it on the terminal once its place is known. */
export interface Run {
  readonly words: string
  readonly ink: (words: string) => string
  /** Another reader is not shown this. */
  readonly isAdded?: boolean
}

/** One line, its width in cells, and whether it holds words that are added. */
export interface Line {
  readonly inked: string
  readonly cells: number
  readonly isAdded: boolean
}

/**
 * The lines of `runs`, none wider than `width` cells. A word that is wider stands broken; there is always one line,
 * if an empty one. White space between words becomes one space.
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = []
  let line: Run[] = []
  let cells = 0
  for (const { gap, ...run } of piecesOf(runs, width)) {
    const needed = widthOf(run.words)
    if (cells > 0 && cells + (gap ? 1 : 0) + needed > width) {
      lines.push(lineOf(line, cells))
      line = []
      cells = 0
    }
    const lead = gap && cells > 0 ? ' ' : ''
    line.push({ ...run, words: lead + run.words })
    cells += lead.length + needed
  }
  return [...lines, lineOf(line, cells)]
}

const lineOf = (runs: readonly Run[], cells: number): Line => ({
  inked: inkedLine(runs),
  cells,
  isAdded: runs.some(({ isAdded }) => isAdded === true),
})

interface Piece extends Run {
  /** White space stands before it, so that a line may end there. */
  readonly gap: boolean
}

function* piecesOf(runs: readonly Run[], width: number): Generator<Piece> {
  let gap = false
  for (const run of runs) {
    const { words } = run
    for (const [token] of words.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(token)) {
        gap = true
        continue
      }
      for (const part of brokenUp(token, width)) {
        yield { ...run, words: part, gap }
        gap = false
      }
    }
  }
}

/** A word wider than the line in parts that fit; grapheme clusters stay whole. */
function* brokenUp(word: string, width: number): Generator<string> {
  const fits = word.length * 2 <= width || widthOf(word) <= width
  let part = fits ? word : ''
  let cells = 0
  for (const cluster of fits ? [] : clustersOf(word)) {
    const wide = widthOf(cluster)
    if (cells + wide > width && part !== '') {
      yield part
      part = ''
      cells = 0
    }
    part += cluster
    cells += wide
  }
  yield part
}

/** Neighbours of one ink are inked together, so that a line carries few escape sequences. */
function inkedLine(line: readonly Run[]): string {
  let inked = ''
  let open: Run | null = null
  for (const run of line) {
    if (open !== null && open.ink === run.ink) {
      open = { words: open.words + run.words, ink: run.ink }
      continue
    }
    if (open !== null) inked += open.ink(open.words)
    open = run
  }
  return open === null ? inked : inked + open.ink(open.words)
}
