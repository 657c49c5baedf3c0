/** Statements as a person reads them: a table, or a list where the terminal is too narrow for one. */
import type { Named } from '../model/entity.js'
import type { Claim, Evidence, Speaker } from '../model/statement.js'
import type { Ink } from './ink.js'
import { tellMoment } from './tellMoment.js'
import { tellStatement } from './tellStatement.js'
import { cutTo, padTo } from './widthOf.js'
import { withoutControls } from './withoutControls.js'
import { wrap } from './wrap.js'

/** What the table needs of a statement. */
export interface Told extends Claim<Named> {
  readonly evidence: readonly Evidence[]
}

export interface Page {
  /** Terminal cells. */
  readonly width: number
  readonly ink: Ink
}

const NARROWEST_TABLE = 72
const COLUMNS = ['what', 'certainty', 'when', 'who says so', 'in these words'] as const
/** Of the width that the columns share: what, certainty, when, who, words. */
const SHARES = [0.32, 0, 0.15, 0.17, 0.36]
const CERTAINTY_CELLS = 9
const GAP = 2
/** No cell of words is longer: whole speeches stand in the article. */
const LONGEST_CELL = 180

/** Line by line, each ending in a line feed; nothing for no statements. */
export function* statementTable(statements: readonly Told[], page: Page): Generator<string> {
  if (page.width < NARROWEST_TABLE) {
    for (const statement of statements) yield* listed(statement, page)
    return
  }
  if (statements.length === 0) return
  const widths = columnWidths(page.width)
  yield* row(COLUMNS, widths, page.ink.dim)
  for (const statement of statements) yield* row(cellsOf(statement), widths, (words) => words)
}

function columnWidths(width: number): number[] {
  const shared = width - CERTAINTY_CELLS - GAP * (COLUMNS.length - 1)
  return SHARES.map((share) => (share === 0 ? CERTAINTY_CELLS : Math.floor(shared * share)))
}

function cellsOf(statement: Told): string[] {
  return [
    tellStatement(statement),
    statement.certainty,
    statement.happens === null ? (statement.happensText ?? '') : tellMoment(statement.happens),
    statement.speakers.map(tellSpeaker).join('; '),
    statement.evidence.map(({ quote }) => `“${quote}”`).join(' … '),
  ].map((cell) => cutTo(withoutControls(cell).replaceAll(/\s+/g, ' '), LONGEST_CELL))
}

function tellSpeaker({ name, outlet, said }: Speaker): string {
  const source = [name, outlet].filter((part) => part !== null).join(', ')
  return said === null ? source : `${source} (${tellMoment(said)})`.trim()
}

function* row(
  cells: readonly string[],
  widths: readonly number[],
  ink: (words: string) => string,
): Generator<string> {
  const columns = cells.map((cell, place) => wrap([{ words: cell, ink: (w) => w }], widths[place] ?? 1))
  const height = Math.max(...columns.map((lines) => lines.length))
  for (let line = 0; line < height; line++) {
    const words = columns.map((lines, place) => padTo(lines[line]?.inked ?? '', widths[place] ?? 1))
    yield `${ink(words.join(' '.repeat(GAP)).trimEnd())}\n`
  }
}

/** “• Krysten Ritter plays …” with the rest below, each line indented. */
function* listed(statement: Told, { width, ink }: Page): Generator<string> {
  const [what = '', certainty = '', when = '', who = '', words = ''] = cellsOf(statement)
  const heads = wrap([{ words: what, ink: ink.bold }], width - 2)
  for (const [place, { inked }] of heads.entries()) yield `${place === 0 ? '• ' : '  '}${inked}\n`
  for (const rest of [[certainty, when, who].filter((cell) => cell !== '').join(' · '), words]) {
    for (const { inked } of wrap([{ words: rest, ink: ink.dim }], width - 2)) yield `  ${inked}\n`
  }
}
