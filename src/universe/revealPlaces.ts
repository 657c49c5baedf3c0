import type { Predicate } from '../model/predicate.js'
import type { Claim } from '../model/statement.js'
import { newChains, putUnder, type Chains } from './chains.js'
import { revealNumber } from './sourceColumns.js'
import { newListTable, type ListTable } from './listTable.js'

/** All of a statement that decides what must have been seen for it, whatever a reader's settings, and its work. */
export type RevealPlace = Pick<
  Claim<string>,
  'predicate' | 'subject' | 'work' | 'season' | 'installment' | 'revealedIn'
>

/** Reveal places by number, each kept once: a million statements have some thousands. */
export interface RevealPlaces {
  readonly places: RevealPlace[]
  /** By number of a place that of its work; 0 for none. */
  readonly works: number[]
  /** Places by a hash of what they are. */
  readonly byHash: Chains
  readonly reveals: ListTable<string>
}

export const newRevealPlaces = (): RevealPlaces => ({
  places: [],
  works: [],
  byHash: newChains(),
  reveals: newListTable(),
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
  const { work, season, installment } = statement
  const reveal = revealNumber(all.reveals, statement.revealedIn)
  const isPart = season !== null || installment !== null
  // What is of no season or installment has its own reveal point, whatever it says.
  const predicate = (isPart ? ALIKE[statement.predicate] : undefined) ?? 'event'
  // Of whom it tells decides only where it names the whole, or there is no work.
  const isOfSubject = isPart && (predicate === 'name' || work === null)
  const subject = isOfSubject ? statement.subject : ''
  const revealedIn = all.reveals.lists[reveal] ?? []
  let hash = mixed(mixed(isOfSubject ? about.subject : 0, about.work), reveal)
  if (isPart) hash = mixed(mixed(hash, season ?? -1), installment ?? -1)
  hash = (hash ^ (hash >>> 16)) & (HASHES - 1)
  const { heads, nexts } = all.byHash
  for (let next = heads[hash] ?? 0; next !== 0; next = nexts[next - 1] ?? 0) {
    const known = all.places[next - 1]
    if (
      known?.revealedIn === revealedIn &&
      known.installment === installment &&
      known.season === season &&
      known.predicate === predicate &&
      known.work === work &&
      known.subject === subject
    )
      return next - 1
  }
  const number = all.places.push({ predicate, subject, work, season, installment, revealedIn }) - 1
  all.works.push(about.work)
  putUnder(all.byHash, hash, number)
  return number
}

/** So many that a chain has a few of some thousands of places. */
const HASHES = 2 ** 14

const mixed = (hash: number, number: number): number => Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 15)

/** Predicates of which settings and installments ask more than the reveal point; for those alike one stands. */
const ALIKE: Readonly<Partial<Record<Predicate, Predicate>>> = {
  name: 'name',
  plays: 'plays',
  cast: 'plays',
  credit: 'credit',
}
