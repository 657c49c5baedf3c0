/** Figures as tables in Markdown, as wide as Prettier makes them, for the terminal and for the docs alike. */
import { ROWS, verdictOf } from './rows.mjs'

/** @param head names of columns; those that begin with `>` stand to the right */
export function tableOf(head, rows) {
  const names = head.map((name) => name.replace(/^>/, ''))
  const isRight = head.map((name) => name.startsWith('>'))
  const widths = names.map((name, i) => Math.max(3, name.length, ...rows.map((row) => row[i].length)))
  const line = (cells) => `| ${cells.map((cell, i) => pad(cell, widths[i], isRight[i])).join(' | ')} |`
  const rule = widths.map((width, i) => (isRight[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(names), line(rule), ...rows.map(line)].join('\n')
}

const pad = (cell, width, isRight) => (isRight ? cell.padStart(width) : cell.padEnd(width))

export const percent = (share) =>
  share === null || share === undefined ? '–' : `${(100 * share).toFixed(1)} %`
const mark = (share) => (share === null ? '–' : `${Number((100 * share).toFixed(1))} %`)

const VERDICT = { goal: 'reached', least: 'at least', under: 'not yet' }

/** The table of all rows with the figures of now. */
export function figuresTable(figures) {
  const rows = ROWS.map((row) => {
    const now = figures[row.id] ?? null
    const [most, least] = [row.goal, row.atLeast].map((share) =>
      row.lessIsBetter ? `≤ ${mark(share)}` : mark(share),
    )
    return [row.measure, row.where, percent(now), most, least, VERDICT[verdictOf(row, now)] ?? '–']
  })
  return tableOf(['measure', 'where', '>now', '>goal', '>at least', 'so'], rows)
}

/** What is read well and what is not: the statements of each predicate. */
export function predicatesTable({ cold, warm }) {
  const rows = Object.keys(cold).map((predicate) => {
    const shares = [cold, warm].flatMap((manner) => {
      const { precision, recall, f1 } = manner[predicate]
      return [precision, recall, f1].map(percent)
    })
    return [predicate === 'all' ? 'all' : `\`${predicate}\``, String(cold[predicate].gold), ...shares]
  })
  const columns = ['cold', 'warm'].flatMap((manner) =>
    ['right', 'found', 'F1'].map((column) => `>${manner}: ${column}`),
  )
  return tableOf(['predicate', '>labelled', ...columns], rows)
}

/** Leak against over-hiding; `rows` as `measureCurve` returns them. */
export function curveTable(rows) {
  const cells = rows.map(({ name, cold, warm }) => [
    name,
    ...[cold, warm].flatMap((manner) => [percent(manner?.leak), percent(manner?.overHidden)]),
  ])
  const columns = ['cold', 'warm'].flatMap((manner) => [`>${manner}: leak`, `>${manner}: hidden`])
  return tableOf(['what hides', ...columns], cells)
}
