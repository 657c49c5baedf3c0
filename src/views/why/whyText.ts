/** `why` for people: each statement with the words it rests on, and whose they are. */
import type { Speaker } from '../../model/statement.js'
import { counted } from '../counted.js'
import { indented } from '../indented.js'
import { heading, prose } from '../readingText.js'
import { startOfSentence, withWhen } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { tellWhen } from '../tellMoment.js'
import { tellSource, type ToldSource } from '../toldSource.js'
import type { Grounds, Why } from './whyIsIt.js'

export function* whyText({ statements }: Why, page: Page): Generator<string> {
  const grounded = statements.filter(isGrounded)
  // Whoever asks for one statement is told of it in any case.
  const shown = statements.length === 1 ? statements : grounded
  for (const grounds of shown) yield* groundsText(grounds, page)
  const rest = statements.length - shown.length
  if (rest === 0) return
  yield '\n'
  yield* prose(
    shown.length === 0
      ? `${counted(rest, 'statement')}, and no source is named.`
      : `For ${counted(rest, 'more statement')} no source is named.`,
    page,
    page.ink.dim,
  )
}

const isGrounded = ({ statement, sources }: Grounds): boolean =>
  sources.length > 0 || statement.speakers.length > 0

function* groundsText({ statement, in: place, sources }: Grounds, page: Page): Generator<string> {
  const { certainty, cue, speakers } = statement
  yield* heading(startOfSentence(withWhen(statement)), page)
  const hedge = certainty === 'certain' ? '' : cue === null ? certainty : `${certainty}: “${cue}”`
  const head = [place === null ? '' : `learnt in ${place.words}`, hedge]
    .filter((part) => part !== '')
    .join('; ')
  if (head !== '') yield* indented(`${head.charAt(0).toUpperCase()}${head.slice(1)}`, page, page.ink.dim)
  for (const speaker of speakers) yield* indented(tellSpeaker(speaker), page)
  for (const source of sources) yield* sourceText(source, page)
  if (speakers.length + sources.length === 0) yield* indented('No source is named.', page)
}

function* sourceText(source: ToldSource, page: Page): Generator<string> {
  const { quote, title, byline, url, recordedOn } = source
  const whence = [tellSource(source), title === null ? '' : `“${title}”`, byline ?? '']
    .filter((part) => part !== '')
    .join(', ')
  if (quote !== null) yield* indented(`“${quote}”`, page)
  if (whence !== '') yield* indented(`– ${whence}`, page, page.ink.dim)
  if (url !== null) yield* indented(url, page, page.ink.dim)
  if (recordedOn !== null)
    yield* indented(`recorded ${tellWhen(recordedOn.slice(0, 'yyyy-mm-dd'.length))}`, page, page.ink.dim)
}

/** “So says Jo Doe, to The Herald, in May 2017”. */
function tellSpeaker({ name, outlet, said }: Speaker): string {
  const to = outlet !== null && name !== null ? `to ${outlet}` : outlet
  const parts = [name, to, said === null ? null : tellWhen(said)].filter((part) => part !== null)
  return `So says ${parts.join(', ')}`
}
