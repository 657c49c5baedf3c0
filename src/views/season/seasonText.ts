/** `season` for people: how far one is in it, what one learnt in it, and who is in it and made it. */
import { billingLines } from '../billingLines.js'
import { counted } from '../counted.js'
import { prose, heading } from '../readingText.js'
import { statementLines } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import { tellTogether } from '../tellTogether.js'
import { installmentLines } from '../work/workText.js'
import type { SeasonPage } from './seasonPage.js'

export function* seasonText(season: SeasonPage, page: Page): Generator<string> {
  const { words, name, seen, installments, learnt, rest, characters, previous, next } = season
  yield* heading(name === null ? words : `${words} “${name}”`, page)
  const count = installments.length === 0 ? 'Announced' : `${seen} of ${installments.length} seen`
  yield* prose(count, page, page.ink.bold)
  yield* installmentLines(installments, page)
  if (learnt.length > 0) yield* heading('What you learnt in it', page)
  for (const { in: place, statements } of learnt) {
    if (place !== null) yield* prose(place.words, page, page.ink.dim)
    yield* statementLines(tellTogether(statements, place?.ref ?? null), page)
  }
  if (rest > 0) yield* prose(`And ${counted(rest, 'more statement')}.`, page, page.ink.dim)
  const names = characters.map((character) => character.name)
  if (names.length > 0) yield* prose(`With ${names.join(', ')}.`, page, page.ink.dim)
  yield* billingLines('Cast', season.cast, page)
  yield* billingLines('Made by', season.credits, page)
  const beside = [
    previous === null ? '' : `Before it: ${previous.words}.`,
    next === null ? '' : `After it: ${next.words}.`,
  ].filter((each) => each !== '')
  if (beside.length === 0) return
  yield '\n'
  yield* prose(beside.join(' '), page, page.ink.dim)
}
