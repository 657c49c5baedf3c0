/** One article as two readers may see it, so that what only the second is shown stands out. */
import type { Span } from '../model/reading.js'
import { paragraphsOf, type Paragraph, type ShownArticle } from './paragraphsOf.js'
import type { Page } from './statementTable.js'
import { padTo } from './widthOf.js'
import { wrap, type Line, type Run } from './wrap.js'

export interface ReaderShown {
  /** “has seen nothing”. */
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

/** In two columns where there is room, else one after the other. */
export function* sideBySide([less, more]: Readers, page: Page): Generator<string> {
  const added = spansOnlyIn(more.shown, less.shown)
  const left = paragraphsOf(less.shown)
  const right = paragraphsOf(more.shown, added)
  const width = Math.min(Math.floor((page.width - GAP) / 2), WIDEST_COLUMN)
  if (width >= NARROWEST_COLUMN) {
    yield* paired(head(less.reader, width, page), head(more.reader, width, page), width)
    for (const [a, b] of rowsOf(left, right)) {
      yield '\n'
      yield* paired(linesOf(a, width, page), linesOf(b, width, page), width)
    }
    return
  }
  yield* column(less.reader, left, page)
  yield '\n'
  yield* column(more.reader, right, page)
}

function* column(reader: string, paragraphs: readonly Paragraph[], page: Page): Generator<string> {
  const width = Math.min(page.width, WIDEST_COLUMN)
  yield* paired(head(reader, width, page), [], width)
  for (const paragraph of paragraphs) {
    yield '\n'
    yield* paired(linesOf(paragraph, width, page), [], width)
  }
}

function head(reader: string, width: number, { ink }: Page): Line[] {
  const rule: Line = { inked: ink.dim('─'.repeat(width - GUTTER)), cells: width - GUTTER, isAdded: false }
  return [...wrap([{ words: reader, ink: ink.bold }], width - GUTTER), rule]
}

function linesOf(paragraph: Paragraph, width: number, { ink }: Page): Line[] {
  const inks = { words: asIs, added: ink.added, mark: ink.dim }
  const runs = paragraph.map(({ words, kind }): Run => ({
    words,
    ink: inks[kind],
    ...(kind === 'added' && { isAdded: true }),
  }))
  return paragraph.length === 0 ? [] : wrap(runs, width - GUTTER)
}

function* paired(left: readonly Line[], right: readonly Line[], width: number): Generator<string> {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const a = inColumn(left[at])
    const b = inColumn(right[at])
    yield `${b.inked === '' ? a.inked : a.inked + ' '.repeat(width + GAP - a.cells) + b.inked}\n`
  }
}

function inColumn(line: Line | undefined): { inked: string; cells: number } {
  if (line === undefined || line.cells === 0) return { inked: '', cells: 0 }
  return { inked: padTo(line.isAdded ? '+' : '', GUTTER) + line.inked, cells: line.cells + GUTTER }
}

/** The sentences of `more` that `less` lacks. What both have stands in both in the same order. */
export function spansOnlyIn(more: ShownArticle, less: ShownArticle): Span[] {
  const shared = less.reading.sentences.map(({ text }) => text)
  let next = 0
  return more.reading.sentences.filter(({ text }) => {
    if (text !== shared[next]) return true
    next++
    return false
  })
}

/** Pairs paragraphs that begin with, or hold, the same words; one that stands alone is paired with nothing. */
function* rowsOf(left: readonly Paragraph[], right: readonly Paragraph[]): Generator<[Paragraph, Paragraph]> {
  let a = 0
  let b = 0
  while (a < left.length || b < right.length) {
    const one = left[a] ?? []
    const other = right[b] ?? []
    const areOne = sharesWords(one, other) || (isOnly(one, 'mark') && isOnly(other, 'added'))
    const isLeftAlone = !areOne && isOnly(one, 'mark')
    const isRightAlone = !areOne && !isLeftAlone && isOnly(other, 'added')
    yield [isRightAlone ? [] : one, isLeftAlone ? [] : other]
    if (!isRightAlone) a++
    if (!isLeftAlone) b++
  }
}

const isOnly = (paragraph: Paragraph, kind: 'mark' | 'added'): boolean =>
  paragraph.length > 0 && paragraph.every((part) => part.kind === kind || !/\S/.test(part.words))

function sharesWords(one: Paragraph, other: Paragraph): boolean {
  const words = new Set(other.filter(({ kind }) => kind === 'words').map((part) => part.words.trim()))
  return one.some((part) => part.kind === 'words' && /\S/.test(part.words) && words.has(part.words.trim()))
}

const asIs = (words: string): string => words
