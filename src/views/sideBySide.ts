/** One article as two readers may see it, so that what only the second is shown stands out. */
import { alignParagraphs, areAlike, wordsOf, type Row } from './alignParagraphs.js'
import type { ShownArticle } from './paragraphsOf.js'
import type { Page } from './statementTable.js'
import { cutTo, padTo } from './widthOf.js'
import { wrap, type Line } from './wrap.js'

export interface ReaderShown {
  /** “A reader who has seen nothing”. */
  readonly reader: string
  readonly shown: ShownArticle
}

/** Two readers of one article; all that the first is shown, the second is shown too. */
export type Readers = readonly [less: ReaderShown, more: ReaderShown]

const NARROWEST_COLUMN = 36
const WIDEST_COLUMN = 64
const GAP = 2
/** Before each line: “+ ” where it holds words that the other reader is not shown. */
const GUTTER = 2

/**
 * In two columns where there is room, else one after the other. What both are shown alike is cut to a line: it is
 * there to find one's way by.
 */
export function* sideBySide([less, more]: Readers, page: Page): Generator<string> {
  const rows = [...alignParagraphs(less.shown, more.shown)]
  const mirrored = rows.map(([left, right]): Row => [right, left])
  const width = Math.min(Math.floor((page.width - GAP) / 2), WIDEST_COLUMN)
  if (width >= NARROWEST_COLUMN) {
    const left = blocksOf(less.reader, rows, { ...page, width })
    const right = blocksOf(more.reader, mirrored, { ...page, width })
    for (const [at, block] of left.entries()) yield* paired(block, right[at] ?? [], width)
    return
  }
  const narrow = { ...page, width: Math.min(page.width, WIDEST_COLUMN) }
  for (const block of blocksOf(less.reader, rows.filter(isThere), narrow)) yield* paired(block, [], width)
  yield '\n'
  for (const block of blocksOf(more.reader, mirrored.filter(isThere), narrow)) yield* paired(block, [], width)
}

const isThere = ([paragraph]: Row): boolean => paragraph.length > 0

/** Who it is, a rule, and each paragraph, with an empty line where the readers begin or cease to differ. */
function blocksOf(reader: string, rows: readonly Row[], page: Page): Line[][] {
  const { ink } = page
  const width = page.width - GUTTER
  const rule = { inked: ink.dim('─'.repeat(width)), cells: width, isAdded: false }
  const paragraphs = rows.map((row, at) => {
    const before = rows[at - 1]
    const isApart = before === undefined || !areAlike(row) || !areAlike(before)
    return [...(isApart ? [EMPTY] : []), ...linesOf(row, width, page)]
  })
  return [wrap([{ words: reader, ink: ink.bold }], width), [rule], ...paragraphs]
}

const EMPTY: Line = { inked: '', cells: 0, isAdded: false }

/** The lines of a paragraph, given how it stands for the other reader. */
function linesOf([paragraph, other]: Row, width: number, { ink }: Page): Line[] {
  if (paragraph.length === 0) return []
  if (areAlike([paragraph, other]))
    return wrap([{ words: cutTo(wordsOf(paragraph), width), ink: ink.dim }], width)
  const inks = { words: (words: string) => words, added: ink.added, mark: ink.dim }
  const runs = paragraph.map(({ words, kind }) => ({ words, ink: inks[kind], isAdded: kind === 'added' }))
  return wrap(runs, width)
}

function* paired(left: readonly Line[], right: readonly Line[], width: number): Generator<string> {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const a = inColumn(left[at] ?? EMPTY)
    const b = inColumn(right[at] ?? EMPTY)
    yield `${b.inked === '' ? a.inked : a.inked + ' '.repeat(width + GAP - a.cells) + b.inked}\n`
  }
}

function inColumn({ inked, cells, isAdded }: Line): { inked: string; cells: number } {
  if (cells === 0) return { inked: '', cells: 0 }
  return { inked: padTo(isAdded ? '+' : '', GUTTER) + inked, cells: cells + GUTTER }
}
