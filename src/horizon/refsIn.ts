import { episodeRef, partRef, timeRef } from '../model/installmentRef.js'
import { Problem } from '../model/problem.js'
import type { Work, WorkKind } from '../model/work.js'
import type { Place } from './parsePlace.js'

/**
 * The references that a place in a work stands for, by the outline. Throws a `Problem` for what the outline lacks. It
 * speaks of works, seasons and numbers, which are public, and never of the names of installments.
 */
export function refsIn(work: Work, place: Place): string[] {
  const refs = wholeRefsIn(work, place)
  const last = refs.pop()
  if (last === undefined) return refs
  return [...refs, place.atSeconds === null ? last : timeIn(work, { ref: last, atSeconds: place.atSeconds })]
}

/** A time of a season or of a whole series says nothing of any episode. */
function timeIn(
  work: Work,
  { ref, atSeconds }: { readonly ref: string; readonly atSeconds: number },
): string {
  const isWhole = ref === work.id
  const isOne = isWhole
    ? work.seasons.length === 0 && work.installments.length === 0
    : work.seasons.length === 0 || ref.includes('x', work.id.length)
  if (isOne) return timeRef(ref, atSeconds)
  throw new Problem(
    'usage',
    `A time belongs to one installment, and ${isWhole ? work.name : `a season of ${work.name}`} has several.`,
    `Say for example “${work.name} ${work.seasons.length > 0 ? '1x03' : '3'}@00:32:10”.`,
  )
}

function wholeRefsIn(work: Work, place: Place): string[] {
  if (place.kind === 'all') return [work.id]
  if (work.seasons.length > 0) return refsInSeasons(work, place)
  if (work.installments.length > 0) return refsInInstallments(work, place)
  throw new Problem(
    'not-found',
    `${work.name} is ${ONE[work.kind]} without parts.`,
    `Say “${work.name}” for all of it.`,
  )
}

const ONE: Readonly<Record<WorkKind, string>> = {
  series: 'a series',
  miniseries: 'a miniseries',
  film: 'a film',
  special: 'a special',
  book: 'a book',
  comic: 'a comic',
  game: 'a game',
}

type Part = Exclude<Place, { readonly kind: 'all' }>

function refsInSeasons(work: Work, place: Part): string[] {
  const season = seasonIn(work, place)
  // Season 0 holds specials, which come before nothing.
  const earlier = work.seasons.filter(({ number }) => place.upTo && number > 0 && number < season.number)
  const before = numbersOf(earlier).map((number) => partRef(work.id, number))
  if (place.kind !== 'installment') return [...before, partRef(work.id, season.number)]
  const numbers = numbersOf(season.installments)
  const last = found(place.number, numbers, {
    whole: `${work.name} season ${season.number}`,
    noun: 'installment',
    name: (number) => episodeRef('', season.number, number).slice(1),
  })
  return [
    ...before,
    ...upTo(last, numbers, place).map((number) => episodeRef(work.id, season.number, number)),
  ]
}

function seasonIn(work: Work, place: Part): Work['seasons'][number] {
  const wanted = place.kind === 'part' ? place.number : place.season
  const only = work.seasons.length === 1 ? work.seasons[0] : undefined
  if (wanted === null && only !== undefined) return only
  if (wanted === null) {
    throw new Problem(
      'not-found',
      `${work.name} has ${counted(work.seasons.length, 'season')}, and that does not say which one.`,
      'Say it as season and installment, for example 1x03.',
    )
  }
  const numbers = numbersOf(work.seasons)
  found(wanted, numbers, { whole: work.name, noun: 'season', name: (number) => `season ${number}` })
  // `found` has thrown if there is none, so the last resort is never needed.
  return work.seasons.find(({ number }) => number === wanted) ?? { number: wanted, installments: [] }
}

function refsInInstallments(work: Work, place: Part): string[] {
  const season = place.kind === 'part' ? null : place.season
  const numbers = numbersOf(work.installments)
  if (season !== null && season !== 1) {
    throw new Problem(
      'not-found',
      `${work.name} has no seasons, but ${counted(numbers.length, 'installment')}.`,
      `Say “${work.name}” for all of it, or “${work.name} ${numbers[0]}” for one.`,
    )
  }
  if (place.kind === 'season') return [work.id]
  const last = found(place.number, numbers, { whole: work.name, noun: 'installment', name: String })
  return upTo(last, numbers, place).map((number) => partRef(work.id, number))
}

/** What a problem calls things. */
interface Wording {
  readonly whole: string
  readonly noun: string
  readonly name: (number: number) => string
}

function found(wanted: number, numbers: readonly number[], { whole, noun, name }: Wording): number {
  if (numbers.includes(wanted)) return wanted
  const nearest = numbers.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0]
  throw new Problem(
    'not-found',
    `${whole} has ${counted(numbers.length, noun)}.`,
    nearest === undefined ? `Say “${whole}” for all of it.` : `Did you mean ${name(nearest)}?`,
  )
}

const upTo = (last: number, numbers: readonly number[], place: Part): readonly number[] =>
  place.upTo ? numbers.filter((number) => number <= last) : [last]

const numbersOf = (parts: readonly { readonly number: number }[]): number[] =>
  parts.map(({ number }) => number).toSorted((a, b) => a - b)

const counted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count || 'no'} ${noun}s`
