import { episodeRef, partRef, timeRef } from '../model/installmentRef.js'
import { nearestWord } from '../model/nearestWord.js'
import { Problem } from '../model/problem.js'
import { slugOf } from '../model/slug.js'
import type { Work } from '../model/work.js'
import { workWithId } from '../universe/workWithId.js'
import { parsePlace, type Place } from './parsePlace.js'
import { refsIn } from './refsIn.js'
import { titleKey } from './titleKey.js'

/**
 * What a reader says they have seen, as references: `Jessica Jones` (all of it), `Jessica Jones 1` (a season),
 * `Jessica Jones 1x03` or `S1E3`, `Jessica Jones ..1x03` (everything up to and with it), `Jessica Jones 1x03@00:32:10`
 * (up to that moment of it), and references as packs write them. Titles are told apart by `titleKey`, and the longest title wins: “The 100” is no hundredth season.
 *
 * Throws a `Problem` for titles, seasons and installments that the outline lacks, because a slip of the pen must not
 * silently show nothing. Without any works (no pack) everything is taken as written, and named by slugs.
 */
export function parseSeen(words: readonly string[], works: readonly Work[]): string[] {
  return [
    ...new Set(words.flatMap((each) => (works.length === 0 ? asWritten(each) : byOutline(each, works)))),
  ]
}

/** One way to take the words: a title and a place in the work of that title. */
interface Split {
  readonly title: string
  readonly place: Place
  /** The place as written, to be repeated in a suggestion. */
  readonly rest: string
}

/** Every way to take the words, longest title first. */
function splitsOf(words: string): [Split, ...Split[]] {
  const text = words.trim().replace(/\s+/g, ' ')
  const whole: Split = { title: text, place: { kind: 'all', atSeconds: null }, rest: '' }
  if (titleKey(text) === '') {
    throw new Problem(
      'usage',
      `“${text}” is no title.`,
      'Say what you have seen, for example “Some Show 1x03”.',
    )
  }
  const cuts = [...text.matchAll(/ |\/|\.\.|…|@/g)].toReversed()
  const parts = cuts.flatMap(({ index }) => {
    const title = text.slice(0, index)
    const rest = text.slice(index).replace(/^[ /]+/, '')
    const place = isTitle(title) ? parsePlace(rest) : null
    return place === null ? [] : [{ title, place, rest }]
  })
  return [whole, ...parts]
}

/** “The” of “The 100” is none. */
const isTitle = (title: string): boolean => !/^(?:the|an?)?$/.test(titleKey(title))

function byOutline(words: string, works: readonly Work[]): string[] {
  const splits = splitsOf(words)
  for (const split of splits) {
    const named = works.filter((work) => isCalled(work, split.title))
    if (named.length > 0) return refsInOneOf(named, split)
  }
  throw unknownTitle(splits.at(-1) ?? splits[0], works)
}

function isCalled(work: Work, title: string): boolean {
  const key = titleKey(title)
  return work.id === title || [work.id, work.name, ...work.otherNames].some((name) => titleKey(name) === key)
}

/** Several works may share a title; then the place, or the id, has to tell which one is meant. */
function refsInOneOf(works: readonly Work[], { title, place }: Split): string[] {
  const chosen = workWithId(works, title)
  const [first, ...others] = chosen === undefined ? works : [chosen]
  if (first === undefined || others.length === 0) return first === undefined ? [] : refsIn(first, place)
  const possible = works.filter((work) => isPossible(work, place))
  const [only, ...more] = possible
  if (only !== undefined && more.length === 0) return refsIn(only, place)
  throw new Problem(
    'not-found',
    `More than one work is called “${title}”.`,
    `Say which one you mean: ${works
      .map(({ id }) => id)
      .toSorted()
      .join(', ')}.`,
  )
}

function isPossible(work: Work, place: Place): boolean {
  try {
    return refsIn(work, place).length > 0
  } catch (trouble) {
    if (trouble instanceof Problem) return false
    throw trouble
  }
}

function unknownTitle({ title, rest }: Split, works: readonly Work[]): Problem {
  const names = new Map(
    works.flatMap(({ name, otherNames }) =>
      [name, ...otherNames].map((each) => [titleKey(each), each] as const),
    ),
  )
  const key = nearestWord(titleKey(title), [...names.keys()])
  const nearest = key === null ? undefined : names.get(key)
  return new Problem(
    'not-found',
    `No work is called “${title}”.`,
    nearest === undefined ? worksThereAre(works) : `Did you mean “${`${nearest} ${rest}`.trim()}”?`,
  )
}

const MOST_LISTED = 8

function worksThereAre(works: readonly Work[]): string {
  const names = works.map(({ name }) => name)
  const listed = names.slice(0, MOST_LISTED)
  const last = names.length > MOST_LISTED ? `${names.length - MOST_LISTED} more` : listed.pop()
  return listed.length === 0 ? `The only work is ${last}.` : `The works are ${listed.join(', ')} and ${last}.`
}

/** More than that many installments nobody writes by hand; it would only fill the memory. */
const MOST_INSTALLMENTS = 2_000

/** Without an outline: the shortest title that leaves a place. */
function asWritten(words: string): string[] {
  const splits = splitsOf(words)
  const { title, place } = splits.at(-1) ?? splits[0]
  const alone = parsePlace(title)
  if (alone !== null && alone.kind !== 'part') {
    throw new Problem(
      'usage',
      `“${title}” does not say of which work.`,
      `Say for example “Some Show ${title}”.`,
    )
  }
  const refs = refsAsWritten(slugOf(title), place)
  const last = refs.pop()
  if (last === undefined) return refs
  return [...refs, place.atSeconds === null ? last : timeRef(last, place.atSeconds)]
}

function refsAsWritten(work: string, place: Place): string[] {
  if (place.kind === 'all') return [work]
  if (place.kind === 'installment') return installmentsAsWritten(work, place)
  const number = place.kind === 'part' ? place.number : place.season
  return (place.upTo ? upTo(number) : [number]).map((each) => partRef(work, each))
}

function installmentsAsWritten(
  work: string,
  { season, number, upTo: all }: Extract<Place, { kind: 'installment' }>,
): string[] {
  const numbers = all ? upTo(number) : [number]
  if (season === null) return numbers.map((each) => partRef(work, each))
  const before = all ? upTo(season - 1).map((each) => partRef(work, each)) : []
  return [...before, ...numbers.map((each) => episodeRef(work, season, each))]
}

function upTo(last: number): number[] {
  if (last <= MOST_INSTALLMENTS) return Array.from({ length: Math.max(last, 0) }, (_, index) => index + 1)
  throw new Problem(
    'usage',
    `..${last} is more than can be listed.`,
    `Say a number up to ${MOST_INSTALLMENTS}.`,
  )
}
