/** Statements one below the other, each with what makes it less than plain: when, how sure, who says so. */
import type { Speaker } from '../model/statement.js'
import type { NamedStatement } from './namedStatement.js'
import type { Page } from './statementTable.js'
import { tellWhen } from './tellMoment.js'
import { withoutControls } from './withoutControls.js'
import { wrap } from './wrap.js'

export function* statementLines(
  statements: readonly NamedStatement[],
  { width, ink }: Page,
): Generator<string> {
  for (const statement of statements) {
    const runs = [
      { words: withoutControls(statement.words), ink: (words: string) => words },
      { words: withoutControls(asidesOf(statement)), ink: ink.dim },
    ]
    const lines = wrap(runs, width - 2)
    for (const [place, { inked }] of lines.entries()) yield `${place === 0 ? '• ' : '  '}${inked}\n`
  }
}

/** “ on 30 September 2016 (probable; Jo Doe, The Herald)”. */
function asidesOf({ happens, happensText, certainty, predicate, value, speakers }: NamedStatement): string {
  const quoted = predicate === 'said' && value !== null ? ` “${value}”` : ''
  const when = happens === null ? (happensText ?? '') : tellWhen(happens)
  const asides = [certainty === 'certain' ? '' : certainty, ...speakers.map(tellSpeaker)].filter(
    (part) => part !== '',
  )
  return [quoted, when === '' ? '' : ` ${when}`, asides.length === 0 ? '' : ` (${asides.join('; ')})`].join(
    '',
  )
}

const tellSpeaker = ({ name, outlet }: Speaker): string =>
  [name, outlet].filter((part) => part !== null).join(', ')
