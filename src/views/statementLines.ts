/** Statements one below the other, each with what makes it less than plain: when, how sure, who says so. */
import type { Speaker } from '../model/statement.js'
import { hanging } from './indented.js'
import type { NamedStatement } from './namedStatement.js'
import type { Page } from './statementTable.js'
import { tellWhen } from './tellMoment.js'

export function* statementLines(statements: readonly NamedStatement[], page: Page): Generator<string> {
  for (const statement of statements) {
    const words = { words: startOfSentence(withWhen(statement)), ink: (each: string) => each }
    yield* hanging('• ', [words, { words: asidesOf(statement), ink: page.ink.dim }], page)
  }
}

/** A name is written as it is; “the man in the mask” begins a line with a capital. */
export const startOfSentence = (words: string): string =>
  words.replace(/^(?:the|an?) /, (article) => article.charAt(0).toUpperCase() + article.slice(1))

/** “Jo Doe says, word for word “Never.” on 30 September 2016”. */
export function withWhen({ words, happens, happensText, predicate, value }: NamedStatement): string {
  const quoted = predicate === 'said' && value !== null ? ` “${value}”` : ''
  const when = happens === null ? (happensText ?? '') : tellWhen(happens)
  return `${words}${quoted}${when === '' ? '' : ` ${when}`}`
}

/** “ (probable; Jo Doe, The Herald)”. */
function asidesOf({ certainty, speakers }: NamedStatement): string {
  const asides = [certainty === 'certain' ? '' : certainty, ...speakers.map(tellSpeaker)].filter(
    (part) => part !== '',
  )
  return asides.length === 0 ? '' : ` (${asides.join('; ')})`
}

const tellSpeaker = ({ name, outlet }: Speaker): string =>
  [name, outlet].filter((part) => part !== null).join(', ')
