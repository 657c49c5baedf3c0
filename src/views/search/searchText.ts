/** `search` and `suggest` for people: things on a line each, then statements. */
import { heading, prose } from '../readingText.js'
import { statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import type { FoundThing } from './findThings.js'
import type { Search } from './search.js'
import type { Suggestions } from './suggest.js'

export function* searchText({ things, statements }: Search, page: Page): Generator<string> {
  if (things.length + statements.length === 0) yield* nothing(page)
  if (things.length > 0) yield* heading('By name', page)
  yield* thingLines(things, page)
  if (statements.length > 0) yield* heading('What is said', page)
  yield* statementLines(statements, page)
}

export function* suggestText({ things }: Suggestions, page: Page): Generator<string> {
  if (things.length === 0) yield* nothing(page)
  yield* thingLines(things, page)
}

const nothing = (page: Page): Generator<string> =>
  prose('Nothing that you may know of answers to that.', page, page.ink.dim)

function* thingLines(things: readonly FoundThing[], page: Page): Generator<string> {
  for (const thing of things) yield* prose(`• ${tellThing(thing)}`, page, (words) => words)
}

/** “Jessica Jones (work)”, “Carl Lucas: Luke Cage (character)”, “AKA Smile (Jessica Jones 1x13)”. */
function tellThing({ kind, name, called, work, season, installment }: FoundThing): string {
  if (work !== null) return `${name} (${[work.name, placeOf(season, installment)].join(' ')})`
  return `${called === null ? '' : `${called}: `}${name} (${kind})`
}

function placeOf(season: number | null, installment: number | null): string {
  if (installment === null) return `season ${season}`
  return season === null ? `${installment}` : `${season}x${String(installment).padStart(2, '0')}`
}
