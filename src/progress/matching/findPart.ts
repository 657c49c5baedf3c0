import { titleKey } from '../../horizon/titleKey.js'
import { episodeRef, partRef } from '../../model/installmentRef.js'
import type { Installment, Work } from '../../model/work.js'
import type { ViewedPart } from '../exports/viewing.js'
import type { ListedWork } from './listing.js'

/** The installments that a viewing is of, as references, or why that cannot be said: a sentence without its end. */
export type FoundPart =
  | { readonly kind: 'found'; readonly refs: readonly string[] }
  | { readonly kind: 'ambiguous' | 'unlisted'; readonly reason: string }

export function findPart(part: ViewedPart, { work, listing }: ListedWork): FoundPart {
  if (part.kind === 'film') return findFilm(work)
  if (part.kind === 'episode') return findEpisode(work, part.season, part.number)
  if (part.kind === 'named') return findNamed(part, work, listing.nameOf)
  if (part.kind === 'first') return findFirst(work, part.count)
  return { kind: 'ambiguous', reason: 'which episodes of it were seen is not said' }
}

function findFilm(work: Work): FoundPart {
  if (work.seasons.length + work.installments.length === 0) return { kind: 'found', refs: [work.id] }
  return { kind: 'ambiguous', reason: `${work.name} has parts, and which were seen is not said` }
}

function findEpisode(work: Work, season: number | null, number: number): FoundPart {
  const found = listOf(work, season)
  if (typeof found === 'string') return { kind: 'unlisted', reason: found }
  if (found.list.some((each) => each.number === number)) return { kind: 'found', refs: [found.refOf(number)] }
  return { kind: 'unlisted', reason: `${found.name} lists no episode ${number}` }
}

/** Installments that are counted together, and how they are called. */
interface Counted {
  readonly name: string
  readonly list: readonly Installment[]
  readonly refOf: (number: number) => string
}

/** A season, or all of a work without seasons, which trackers call its first. A sentence where there is none. */
function listOf(work: Work, season: number | null): Counted | string {
  const [only, ...more] = work.seasons
  if (only === undefined) {
    if (season !== null && season !== 1) return `${work.name} has no season ${season}`
    return { name: work.name, list: work.installments, refOf: (number) => partRef(work.id, number) }
  }
  if (season === null && more.length > 0)
    return `${work.name} has several seasons, and which is meant is not said`
  const found = work.seasons.find(({ number }) => number === (season ?? only.number))
  if (found === undefined) return `${work.name} has no season ${season}`
  return {
    name: `season ${found.number} of ${work.name}`,
    list: found.installments,
    refOf: (number) => episodeRef(work.id, found.number, number),
  }
}

/** `Episode 3`, `Chapter 12`: names that are only numbers. */
const NUMBERED = /^(?:episode|chapter|part)\s+(?<number>\d{1,4})$/i

function findNamed(
  { season, name }: Extract<ViewedPart, { kind: 'named' }>,
  work: Work,
  nameOf: (ref: string) => string | null,
): FoundPart {
  const number = NUMBERED.exec(name)?.groups?.['number']
  if (number !== undefined) return findEpisode(work, season, Number(number))
  const found = listOf(work, season)
  if (typeof found === 'string') return { kind: 'unlisted', reason: found }
  const key = titleKey(name)
  const refs = found.list
    .map((each) => found.refOf(each.number))
    .filter((ref) => titleKey(nameOf(ref) ?? '') === key)
  if (refs.length === 1) return { kind: 'found', refs }
  return { kind: 'ambiguous', reason: `it names an episode of ${found.name} without its number` }
}

/** A count of episodes says which they are only where there is one list of them. */
function findFirst(work: Work, count: number): FoundPart {
  const found = listOf(work, null)
  if (typeof found === 'string') return { kind: 'ambiguous', reason: found }
  if (count > found.list.length) {
    return { kind: 'ambiguous', reason: `${count} were seen, and ${found.name} lists fewer` }
  }
  const numbers = found.list.map(({ number }) => number).toSorted((a, b) => a - b)
  return { kind: 'found', refs: numbers.slice(0, count).map(found.refOf) }
}
