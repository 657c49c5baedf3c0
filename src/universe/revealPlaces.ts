import type { Predicate } from '../model/predicate.js'
import type { Claim } from '../model/statement.js'
import { newChains, putUnder, type Chains } from './chains.js'
import { revealNumber } from './sourceColumns.js'
import { newListTable, type ListTable } from './listTable.js'

/** All of a statement that decides what must have been seen for it, whatever a reader's settings. */
export type RevealPlace = Pick<
  Claim<string>,
  'predicate' | 'subject' | 'work' | 'season' | 'installment' | 'revealedIn'
>

/** Reveal places by number, each kept once: a million statements have some thousands. */
export interface RevealPlaces {
  readonly places: RevealPlace[]
  /** Places by a hash of what they are. */
  readonly byHash: Chains
  readonly reveals: ListTable<string>
  /** By the number of a reveal point, the place of what is of no season or installment; one more than its number. */
  readonly plain: number[]
}

export const newRevealPlaces = (): RevealPlaces => ({
  places: [],
  byHash: newChains(),
  reveals: newListTable(),
  plain: [],
})

/**
 * The number of a statement's reveal place, which is added where it is new.
 * @param about numbers of its subject and its work, the same for the same one only
 */
export function revealPlaceNumber(
  all: RevealPlaces,
  statement: RevealPlace,
  about: { readonly subject: number; readonly work: number },
): number {
  const { season, installment, revealedIn } = statement
  const reveal = revealNumber(all.reveals, revealedIn)
  if (season === null && installment === null) {
    const known = all.plain[reveal]
    if (known !== undefined) return known
    const plain = { ...PLAIN, revealedIn: all.reveals.lists[reveal] ?? [] }
    return (all.plain[reveal] = all.places.push(plain) - 1)
  }
  const predicate = ALIKE[statement.predicate] ?? 'event'
  const { work } = statement
  // Of whom it tells decides only where it names the whole, or there is no work.
  const isOfSubject = predicate === 'name' || work === null
  const place: RevealPlace = {
    predicate,
    subject: isOfSubject ? statement.subject : '',
    work,
    season,
    installment,
    revealedIn: all.reveals.lists[reveal] ?? [],
  }
  const hash = hashOf([isOfSubject ? about.subject : 0, about.work, season ?? -1, installment ?? -1, reveal])
  const { heads, nexts } = all.byHash
  for (let next = heads[hash] ?? 0; next !== 0; next = nexts[next - 1] ?? 0)
    if (isSame(all.places[next - 1], place)) return next - 1
  const number = all.places.push(place) - 1
  putUnder(all.byHash, hash, number)
  return number
}

/** So many that a chain has a few of some thousands of places. */
const HASHES = 2 ** 14

function hashOf(numbers: readonly number[]): number {
  let hash = 0
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 15)
  return (hash ^ (hash >>> 16)) & (HASHES - 1)
}

/** Reveal points are kept once each. */
const isSame = (a: RevealPlace | undefined, b: RevealPlace): boolean =>
  a !== undefined &&
  a.revealedIn === b.revealedIn &&
  a.installment === b.installment &&
  a.season === b.season &&
  a.predicate === b.predicate &&
  a.work === b.work &&
  a.subject === b.subject

const PLAIN = { predicate: 'event', subject: '', work: null, season: null, installment: null } as const

/** Predicates of which settings and installments ask more than the reveal point; for those alike one stands. */
const ALIKE: Readonly<Partial<Record<Predicate, Predicate>>> = {
  name: 'name',
  plays: 'plays',
  cast: 'plays',
  credit: 'credit',
}
