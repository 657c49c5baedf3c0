import type { Page } from './statementTable.js'
import { withoutControls } from './withoutControls.js'
import { wrap, type Run } from './wrap.js'

const INDENT = '  '

/** Words below something that they belong to, wrapped to the page: each line ends in a line feed. */
export function* indented(words: string, page: Page, ink: Run['ink'] = asIs): Generator<string> {
  yield* hanging(INDENT, [{ words, ink }], page)
}

/** As `indented`, after a lead such as “• ” that the lines below it leave room for. */
export function* hanging(lead: string, runs: readonly Run[], { width }: Page): Generator<string> {
  const clean = runs.map((run) => ({ ...run, words: withoutControls(run.words) }))
  const lines = wrap(clean, Math.max(1, width - lead.length))
  for (const [place, { inked }] of lines.entries())
    yield `${place === 0 ? lead : ' '.repeat(lead.length)}${inked}`.trimEnd() + '\n'
}

const asIs = (words: string): string => words
