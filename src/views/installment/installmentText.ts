/** `installment` for people: when it is out, what one learns in it, and who is in it and made it. */
import { billingLines } from '../billingLines.js'
import { counted } from '../counted.js'
import type { NextPlace } from '../nextPlace.js'
import { heading, prose } from '../readingText.js'
import { statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import { tellTogether } from '../tellTogether.js'
import type { InstallmentPage } from './installmentPage.js'

export function* installmentText(installment: InstallmentPage, page: Page): Generator<string> {
  const { ref, released, certainty, isSeen, previous, next, revealed, rest, characters } = installment
  yield* heading(titleOf(installment), page)
  const sure = certainty === 'certain' || certainty === 'unknown' ? '' : ` (${certainty})`
  const date = released === null ? 'No date known' : `${tellMoment(released)}${sure}`
  yield* prose([date, isSeen ? 'seen' : 'not seen'].join(' · '), page, asIs)
  if (revealed.length > 0) yield* heading('What you learnt in it', page)
  yield* statementLines(tellTogether(revealed, ref), page)
  if (rest > 0) yield* prose(`And ${counted(rest, 'more statement')}.`, page, page.ink.dim)
  const names = characters.map(({ name }) => name)
  if (names.length > 0) yield* prose(`With ${names.join(', ')}.`, page, page.ink.dim)
  yield* billingLines('Cast', installment.cast, page)
  yield* billingLines('Made by', installment.credits, page)
  const beside = [
    previous === null ? '' : `Before it: ${titleOf(previous)}.`,
    next === null ? '' : `After it: ${titleOf(next)}.`,
  ].filter((words) => words !== '')
  if (beside.length === 0) return
  yield '\n'
  yield* prose(beside.join(' '), page, page.ink.dim)
}

const titleOf = ({ words, name }: NextPlace): string => (name === null ? words : `${words} “${name}”`)

const asIs = (words: string): string => words
