/** `work` for people: how far one is, season by season, and who is in it and made it as far as one may know. */
import { billingLines } from '../billingLines.js'
import { counted } from '../counted.js'
import { indented } from '../indented.js'
import { heading, prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { partWord } from '../tellRevealPoint.js'
import { tellMoment } from '../tellMoment.js'
import type { SeenInstallment, SeenPart, WorkPage, WorkPages } from './workPages.js'

export function* workText({ works }: WorkPages, page: Page): Generator<string> {
  for (const work of works) yield* pageText(work, page)
}

function* pageText(work: WorkPage, page: Page): Generator<string> {
  const { name, format, seen, total, next, parts, cast, credits, counts } = work
  yield* heading(`${name} (${format})`, page)
  const lead = next === null ? '' : `next ${next.words}${next.name === null ? '' : ` “${next.name}”`}`
  const words = [`${seen} of ${total} seen`, lead].filter((each) => each !== '')
  yield* prose(words.join(' · '), page, page.ink.bold)
  for (const part of parts) yield* partText(part, work, page)
  yield* billingLines('Cast', cast, page)
  yield* billingLines('Made by', credits, page)
  const known = [
    counted(counts.statements, 'statement'),
    counted(counts.characters, 'character'),
    `${counts.people} ${counts.people === 1 ? 'person' : 'people'}`,
  ]
  yield '\n'
  yield* prose(`You know of ${known.join(', ')}.`, page, page.ink.dim)
}

function* partText({ season, name, seen, installments }: SeenPart, { format }: WorkPage, page: Page) {
  const title = season === null ? '' : `Season ${season}${name === null ? '' : `, “${name}”`}`
  const many = installments.length
  const count = many === 0 ? 'announced' : counted(many, partWord({ seasons: [], kind: format }))
  const words = [title, count, seen > 0 ? `${seen} seen` : ''].filter((each) => each !== '')
  yield* prose(words.join(' · '), page, asIs)
  yield* installmentLines(installments, page)
}

export function* installmentLines(installments: readonly SeenInstallment[], page: Page): Generator<string> {
  for (const each of installments)
    yield* indented(tellInstallment(each), page, each.isSeen ? asIs : page.ink.dim)
}

/** “1x01 · 4 March 2016 · Ebb · seen”. */
function tellInstallment({ ref, released, certainty, name, isSeen }: SeenInstallment): string {
  const sure = certainty === 'certain' || certainty === 'unknown' ? '' : ` (${certainty})`
  const date = released === null ? 'no date known' : `${tellMoment(released)}${sure}`
  const parts = [ref.slice(ref.lastIndexOf('/') + 1), date, name ?? '', isSeen ? 'seen' : '']
  return parts.filter((each) => each !== '').join(' · ')
}

const asIs = (words: string): string => words
