import type { Claim } from './statement.js'

/**
 * What a claim says besides what it claims and of whom, with nothing special about it: certain, told by nobody in
 * particular, of no time and place, public. Whoever makes a claim writes only what is different.
 *
 * INVARIANT: the keys stand in the order of `Claim`, so that what is made of it is the same bytes wherever it is made.
 */
export const PLAIN_CLAIM: Omit<Claim<never>, 'predicate' | 'subject'> = {
  object: null,
  value: null,
  role: null,
  work: null,
  season: null,
  installment: null,
  happens: null,
  happensText: null,
  certainty: 'certain',
  negated: false,
  cue: null,
  realm: 'world',
  speakers: [],
  revealedIn: [],
  basis: 'public',
}
