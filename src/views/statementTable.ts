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
/** What stands in each column, and its share of the width that is left beside the fixed ones. */
const COLUMNS = [
  { head: 'what', share: 0.32 },
  { head: 'certainty', cells: 9 },
  { head: 'when', share: 0.15 },
  { head: 'who says so', share: 0.17 },
  { head: 'in these words', share: 0.36 },
]
const GAP = 2
/** No cell of words is longer: whole speeches stand in the article. */
const LONGEST_CELL = 150
const MOST_QUOTES = 3

/** Line by line, each ending in a line feed; nothing for no statements. */
export function* statementTable(statements: readonly Told[], page: Page): Generator<string> {
  const rows = statements.map(cellsOf)
  if (page.width < NARROWEST_TABLE) {
    for (const row of rows) yield* listed(row, page)
    return
  }
  if (rows.length === 0) return
  // A column in which nothing would stand is left out.
  const used = COLUMNS.map(({ share }, place) => share === undefined || rows.some((row) => row[place] !== ''))
  const widths = columnWidths(page.width, used)
  const inColumns = (row: readonly string[]): string[] =>
    linesOf(
      row.filter((_, place) => used[place]),
      widths,
    )
  for (const line of inColumns(COLUMNS.map(({ head }) => head))) yield `${page.ink.dim(line)}\n`
  for (const row of rows) {
    const lines = inColumns(row)
    for (const line of lines) yield `${line}\n`
    if (lines.length > 1 && row !== rows.at(-1)) yield '\n'
  }
}

function columnWidths(width: number, used: readonly boolean[]): number[] {
  const columns = COLUMNS.filter((_, place) => used[place])
  const fixed = columns.reduce((sum, { cells = 0 }) => sum + cells, GAP * (columns.length - 1))
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0)
  return columns.map(({ share = 0, cells }) => cells ?? Math.floor(((width - fixed) * share) / shares))
}

function cellsOf(statement: Told): string[] {
  return [
    tellStatement(statement),
    statement.certainty,
    statement.happens === null ? (statement.happensText ?? '') : tellMoment(statement.happens),
    statement.speakers.map(tellSpeaker).join('; '),
    statement.evidence
      .slice(0, MOST_QUOTES)
      .map(({ quote }) => `“${quote}”`)
      .join(' … '),
  ].map((cell) =>
    cutTo(withoutControls(cell.slice(0, LONGEST_CELL * 20)).replaceAll(/\s+/g, ' '), LONGEST_CELL),
  )
}

function tellSpeaker({ name, outlet, said }: Speaker): string {
  const source = [name, outlet].filter((part) => part !== null).join(', ')
  return said === null ? source : `${source} (${tellMoment(said)})`.trim()
}

function linesOf(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, place) =>
    wrap([{ words: cell, ink: (words) => words }], widths[place] ?? 1),
  )
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, place) => padTo(lines[line]?.inked ?? '', widths[place] ?? 1))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

/** “• Krysten Ritter plays …” with the rest below, each line indented. */
function* listed(row: readonly string[], { width, ink }: Page): Generator<string> {
  const [what = '', certainty = '', when = '', who = '', words = ''] = row
  const heads = wrap([{ words: what, ink: ink.bold }], width - 2)
  for (const [place, { inked }] of heads.entries()) yield `${place === 0 ? '• ' : '  '}${inked}\n`
  for (const rest of [[certainty, when, who].filter((cell) => cell !== '').join(' · '), words]) {
    for (const { inked } of wrap([{ words: rest, ink: ink.dim }], width - 2)) yield `  ${inked}\n`
  }
}
