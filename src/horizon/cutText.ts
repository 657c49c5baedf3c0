import type { Span } from '../model/reading.js'

/** A text without the passages cut from it. */
export interface CutText {
  readonly text: string
  /** Where each cut passage was: an offset in the new text. */
  readonly gaps: readonly number[]
  /** Where a place of the old text is in the new one; what was cut is where it would have been. */
  readonly offsetOf: (at: number) => number
}

/**
 * Cuts passages from a text so that it reads as though they had never been written: between what is left stands one
 * of the white spaces that stood around what is gone, the one with most line breaks, and at the edges of the text
 * none. A paragraph of which nothing is left thus goes with its blank line.
 *
 * `passages` are in order and do not overlap. Time is linear in the length of the text.
 */
export function cutText(text: string, passages: readonly Span[]): CutText {
  const kept: Span[] = []
  const gaps: number[] = []
  let from = 0
  let length = 0
  const keep = ({ start, end }: Span): void => {
    if (end <= start) return
    kept.push({ start, end })
    length += end - start
  }
  for (const run of runsOf(text, passages)) {
    keep({ start: from, end: run.start })
    const before = length
    const spaces = spacesOf(run)
    const [first = run] = spaces
    const isEdge = length === 0 || run.end === text.length
    const space = isEdge ? NOWHERE : widest(text, spaces)
    keep(space)
    // What ends a paragraph is missed there, and not at the start of the next one.
    const gap = breaksIn(text, first) === 0 && breaksIn(text, space) > 0 ? before : length
    for (const _ of run.passages) gaps.push(gap)
    from = run.end
  }
  keep({ start: from, end: text.length })
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    gaps,
    offsetOf: offsetsIn(kept),
  }
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Passages with nothing but white space between them, together with the white space around them. */
interface Run {
  readonly start: number
  end: number
  readonly passages: Span[]
}

function runsOf(text: string, passages: readonly Span[]): Run[] {
  const runs: Run[] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    const end = skipSpace(text, passage.end)
    if (last !== undefined && passage.start <= last.end) {
      last.passages.push(passage)
      last.end = end
    } else {
      const start = skipSpaceBack(text, passage.start, last?.end ?? 0)
      runs.push({ start, end, passages: [passage] })
    }
  }
  return runs
}

/** The white space before, between and after the passages of a run. */
function spacesOf({ start, end, passages }: Run): Span[] {
  const starts = [start, ...passages.map((passage) => passage.end)]
  const ends = [...passages.map((passage) => passage.start), end]
  return starts.map((from, index) => ({ start: from, end: Math.max(from, ends[index] ?? from) }))
}

/** The one with most line breaks; of equals the first that is not empty. */
function widest(text: string, spaces: readonly Span[]): Span {
  const best = { span: { start: 0, end: 0 }, breaks: -1 }
  for (const span of spaces) {
    const breaks = span.end > span.start ? breaksIn(text, span) : -1
    if (breaks > best.breaks) Object.assign(best, { span, breaks })
  }
  return best.span
}

function breaksIn(text: string, { start, end }: Span): number {
  let breaks = 0
  for (let at = start; at < end; at += 1) if (text[at] === '\n') breaks += 1
  return breaks
}

function offsetsIn(kept: readonly Span[]): (at: number) => number {
  const offsets: number[] = []
  let length = 0
  for (const { start, end } of kept) {
    offsets.push(length)
    length += end - start
  }
  return (at) => {
    const index = lastIndex(kept, ({ start }) => start <= at)
    const piece = kept[index]
    return piece === undefined ? 0 : (offsets[index] ?? 0) + Math.min(at, piece.end) - piece.start
  }
}

/** The last index of which `holds` is true, where it holds for all before; -1 where it holds for none. */
function lastIndex<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let low = -1
  let high = things.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const thing = things[middle]
    if (thing !== undefined && holds(thing)) low = middle
    else high = middle - 1
  }
  return low
}

const SPACE = /\s/

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Nearly all characters are neither ASCII spaces nor beyond ASCII.
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && SPACE.test(text.charAt(at)))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at += 1
  return at
}

function skipSpaceBack(text: string, from: number, least: number): number {
  let at = from
  while (at > least && isSpace(text, at - 1)) at -= 1
  return at
}
