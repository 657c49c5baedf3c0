import type { Predicate } from '../model/predicate.js'
import type { Claim } from '../model/statement.js'
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
  readonly numbers: Map<string, number>
  readonly reveals: ListTable<string>
  /** By the number of a reveal point, the place of what is of no season or installment; one more than its number. */
  readonly plain: number[]
}

export const newRevealPlaces = (): RevealPlaces => ({
  places: [],
  numbers: new Map(),
  reveals: newListTable(),
  plain: [],
})

/** The number of a statement's reveal place, which is added where it is new. */
export function revealPlaceNumber(all: RevealPlaces, statement: RevealPlace): number {
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
  const subject = predicate === 'name' || work === null ? statement.subject : ''
  const key = `${work} ${season} ${installment} ${reveal} ${predicate} ${subject}`
  const known = all.numbers.get(key)
  if (known !== undefined) return known
  const lists = all.reveals.lists[reveal] ?? []
  const number = all.places.push({ predicate, subject, work, season, installment, revealedIn: lists }) - 1
  all.numbers.set(key, number)
  return number
}

const PLAIN = { predicate: 'event', subject: '', work: null, season: null, installment: null } as const

/** Predicates of which settings and installments ask more than the reveal point; for those alike one stands. */
const ALIKE: Readonly<Partial<Record<Predicate, Predicate>>> = {
  name: 'name',
  plays: 'plays',
  cast: 'plays',
  credit: 'credit',
}
