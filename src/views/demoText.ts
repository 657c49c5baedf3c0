/** What a newcomer sees first: one article as two readers see it, and what to try next. */
import { tell } from '../model/tell.js'
import { heading, prose, tellPublished } from './readingText.js'
import type { ShownArticle } from './paragraphsOf.js'
import { sideBySide } from './sideBySide.js'
import { statementTable, type Page } from './statementTable.js'

export interface DemoReaders {
  readonly nothing: ShownArticle
  readonly season: ShownArticle
  /** The season that the second reader has seen, as `--seen` takes it: `Jessica Jones 1`. */
  readonly seen: string
}

/** Line by line, each ending in a line feed. */
export function* demoText({ nothing, season, seen }: DemoReaders, page: Page): Generator<string> {
  yield* prose('One article, two readers', page, page.ink.heading)
  const head = season.reading.document
  const about = `“${head.title ?? ''}”, ${tellPublished(head)}. What both are shown is cut to a line.`
  yield* prose(about, page, page.ink.dim)
  yield '\n'
  yield* sideBySide(
    [
      { reader: 'A reader who has seen nothing', shown: nothing },
      { reader: `A reader who has seen ${seen.replace(/ (\d+)$/, ' season $1')}`, shown: season },
    ],
    page,
  )
  const known = new Set(nothing.reading.statements.map(tell))
  const only = season.reading.statements.filter((statement) => !known.has(tell(statement)))
  yield* heading('What only the second reader is told', page)
  yield* statementTable(only, page)
  yield* commands(seen, page)
}

function* commands(seen: string, page: Page): Generator<string> {
  const tries = [
    ['as a reader who has also seen Daredevil', `--seen "${seen}" --seen Daredevil`],
    ['everything, spoilers and all', '--all'],
    ['for another program', `--seen "${seen}" --json`],
  ] as const
  yield* heading('Three commands to try', page)
  for (const [why, options] of tries) {
    yield `  ${page.ink.dim(`# ${why}`)}\n`
    yield `  npx unspoiled read samples/interview.txt --universe defenders ${options}\n`
  }
}
