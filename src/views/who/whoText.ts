/** `who` for people: a heading for each thing of that name, its other names, and what is known of it. */
import { heading, prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { statementLines } from '../statementLines.js'
import type { Thing, Who } from './whoIs.js'

export function* whoText({ things }: Who, page: Page): Generator<string> {
  for (const thing of things) yield* thingText(thing, page)
}

function* thingText({ kind, name, names, statements }: Thing, page: Page): Generator<string> {
  yield* heading(`${name} (${kind})`, page)
  const others = names.filter((other) => other !== name)
  if (others.length > 0) yield* prose(`Also ${others.join(', ')}.`, page, page.ink.dim)
  yield* statementLines(statements, page)
}
