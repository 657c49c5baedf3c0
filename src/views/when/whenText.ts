/** `when` for people: each season with its date, then the making in stages, then how what was said of dates went. */
import type { Ink } from '../ink.js'
import { counted } from '../counted.js'
import { hanging, indented } from '../indented.js'
import { heading, prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import { partWord } from '../tellRevealPoint.js'
import { BECAUSE_WORDS, type ToldAnswer, type ToldBelief } from '../toldBelief.js'
import { tellSource, type ToldSource } from '../toldSource.js'
import type { When } from './whenIs.js'
import type { NamedInstallment, Part, WorkWhen } from './workWhen.js'

export function* whenText({ works }: When, page: Page): Generator<string> {
  for (const work of works) yield* workText(work, page)
}

function* workText(work: WorkWhen, page: Page): Generator<string> {
  yield* heading(`${work.name} (${work.format})`, page)
  if (work.released !== null) yield* prose(tellMoment(work.released), page, asIs)
  else if (work.parts.length === 0) yield* prose('No date is known.', page, asIs)
  for (const part of work.parts) yield* partText(part, work, page)
  yield* beliefs('How it comes about', work.production, page)
  yield* beliefs('What was said of when it is out', work.releases, page)
}

function* partText(part: Part, { format }: WorkWhen, page: Page): Generator<string> {
  const { season, name, installments } = part
  const days = new Set(installments.map(({ released }) => released))
  const words = [
    season === null ? '' : `Season ${season}${name === null ? '' : `, “${name}”`}`,
    season === null ? startOf(tellSpan(installments)) : tellSpan(installments),
    installments.length === 0 ? '' : counted(installments.length, partWord({ seasons: [], kind: format })),
  ]
  yield* prose(words.filter((each) => each !== '').join(' · '), page, asIs)
  if (days.size > 1) yield* oneByOne(installments, page)
  else yield* namesOf(installments, page)
}

/** “20 November 2015”, “17 April 2011 to 19 June 2011”. */
function tellSpan(installments: readonly NamedInstallment[]): string {
  const dates = installments.flatMap(({ released }) => (released === null ? [] : [released]))
  const [first, last] = [dates.at(0), dates.at(-1)]
  if (first === undefined || last === undefined) return 'no date known'
  return first === last ? tellMoment(first) : `${tellMoment(first)} to ${tellMoment(last)}`
}

function* oneByOne(installments: readonly NamedInstallment[], page: Page): Generator<string> {
  for (const { ref, released, name } of installments) {
    const date = released === null ? 'no date known' : tellMoment(released)
    yield* indented([placeIn(ref), date, name ?? ''].filter((each) => each !== '').join(' · '), page)
  }
}

/** Those that the reader may see, one after the other: they came out together. */
function* namesOf(installments: readonly NamedInstallment[], page: Page): Generator<string> {
  const named = installments.flatMap(({ ref, name }) => (name === null ? [] : [`${placeIn(ref)} ${name}`]))
  if (named.length > 0) yield* indented(named.join(' · '), page, page.ink.dim)
}

const placeIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

function* beliefs(title: string, told: readonly ToldBelief[], page: Page): Generator<string> {
  if (told.length === 0) return
  yield '\n'
  yield* prose(title, page, page.ink.bold)
  for (const belief of told) yield* beliefText(belief, page)
}

/** What stands, and below it, where there was more than one answer, how it went. */
function* beliefText({ question, answers, stands, because }: ToldBelief, page: Page): Generator<string> {
  const { ink } = page
  const standing = answers.find(({ statement }) => statement.id === stands)
  const [only] = answers
  if (answers.length === 1 && only !== undefined && standing !== undefined) {
    yield* hanging('• ', [{ words: `${question}: `, ink: asIs }, ...answerRuns(only, ink)], page)
    return
  }
  const now = standing === undefined ? 'nothing stands, all was taken back' : standing.words
  const why = because === null ? '' : `, ${BECAUSE_WORDS[because]}`
  yield* hanging(
    '• ',
    [
      { words: `${question}: ${now}`, ink: asIs },
      { words: why, ink: ink.dim },
    ],
    page,
  )
  for (const answer of answers) yield* hanging('    ', answerRuns(answer, ink), page)
}

/** “2017 (probable), said in August 2016 by The Herald”. */
function answerRuns({ words, sources, statement, isWithdrawn }: ToldAnswer, ink: Ink) {
  const certainty = statement.certainty === 'certain' ? '' : ` (${statement.certainty})`
  const speakers = statement.speakers.flatMap(({ name }) => (name === null ? [] : [`says ${name}`]))
  const told = [...speakers, ...sources.map((source) => tellSourceOf(statement, source))].filter(
    (each) => each !== '',
  )
  const source = told.length === 0 ? (isWithdrawn ? ', taken back' : '') : `, ${told.join('; ')}`
  return [
    { words: words + certainty, ink: asIs },
    { words: source, ink: ink.dim },
  ]
}

/** A day that stands before it already is left out. */
const tellSourceOf = ({ happens, predicate }: ToldAnswer['statement'], source: ToldSource): string =>
  tellSource(predicate === 'production' && source.said === happens ? { ...source, said: null } : source)

const startOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const asIs = (words: string): string => words
