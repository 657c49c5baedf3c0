/** `who` for people: a heading for each thing of that name, its status, and what is known of it under where it was learnt. */
import { counted } from '../counted.js'
import { heading, prose } from '../readingText.js'
import { startOfSentence, statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { withoutImplied } from '../storyDeeds.js'
import { tellTogether } from '../tellTogether.js'
import type { Thing, Who } from './whoIs.js'

export function* whoText({ things }: Who, page: Page): Generator<string> {
  for (const thing of things) yield* thingText(thing, page)
}

function* thingText(thing: Thing, page: Page): Generator<string> {
  const { kind, format, name, names, status, learnt, rest: unlisted, next } = thing
  yield* heading(`${startOfSentence(name)} (${format ?? kind})`, page)
  const others = names.filter((other) => other !== name)
  if (others.length > 0) yield* prose(`Also ${others.join(', ')}.`, page, page.ink.dim)
  if (status !== null) yield* prose(tellStatus(status), page, page.ink.bold)
  for (const { in: place, statements } of learnt) {
    // What is said at the top need not be said again.
    const rest = withoutImplied(statements).filter(({ id }) => id !== status?.statement.id)
    if (rest.length === 0) continue
    if (learnt.length > 1 || place !== null) yield* prose(place?.words ?? 'Public', page, page.ink.dim)
    yield* statementLines(tellTogether(rest, place?.ref ?? null), page)
  }
  if (next !== null)
    yield* prose(`And ${counted(unlisted, 'more statement')} after ${next}.`, page, page.ink.dim)
}

/** “Dead, as of Jessica Jones 1x13”. */
function tellStatus({ in: place, statement }: NonNullable<Thing['status']>): string {
  const { value, negated, certainty } = statement
  const words = [certainty === 'certain' ? '' : CERTAINTY_WORDS[certainty], negated ? 'not' : '', value ?? '']
    .filter((word) => word !== '')
    .join(' ')
  const where = place === null ? '' : `, as of ${place.words}`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${where}`
}

const CERTAINTY_WORDS = { probable: 'probably', possible: 'possibly', unknown: 'perhaps' }
