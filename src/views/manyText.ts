/** Many documents for a person at a terminal: each under a rule with its name. */
import type { Problem } from '../model/problem.js'
import type { ShownArticle } from './paragraphsOf.js'
import { prose, readingText } from './readingText.js'
import type { Page } from './statementTable.js'
import { cutTo, widthOf } from './widthOf.js'
import { withoutControls } from './withoutControls.js'

/** Line by line, each ending in a line feed. */
export function* namedReadingText(name: string, shown: ShownArticle, page: Page): Generator<string> {
  yield* rule(name, page)
  yield* readingText(shown, page)
  yield '\n'
}

/** What stands in the place of a reading that there is none of. */
export function* namedProblemText(name: string, problem: Problem, page: Page): Generator<string> {
  yield* rule(name, page)
  const message = problem.message.replace(/\.$/, '')
  yield* prose(`Could not be read: ${message}. ${problem.hint}`, page, (words) => words)
  yield '\n'
}

const WIDEST = 92
/** Cells on both sides of the name, and the least that is drawn after it. */
const FRAME = 3 + 1 + 3

function* rule(name: string, { width, ink }: Page): Generator<string> {
  const cells = Math.min(width, WIDEST)
  const words = cutTo(withoutControls(name).replaceAll(/\s+/g, ' '), cells - FRAME)
  yield `${ink.dim('──')} ${ink.bold(words)} ${ink.dim('─'.repeat(cells - widthOf(words) - 4))}\n`
}
