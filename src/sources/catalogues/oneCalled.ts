import { Problem } from '../../model/problem.js'
import { slugOf } from '../../model/slug.js'

/** A work that a catalogue finds by name. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly year: string | null
}

/** More would only be read by somebody who has a better way. */
const MOST_NAMED = 8

/**
 * The id of the one that is called so, letter case and marks aside, with its year after it where somebody wrote it: `Dark`,
 * `Dark 2017`. Guessing would mean another series with other things hidden, so whoever named none of them, or several,
 * is told which there are.
 * @throws Problem `not-found`
 */
export function oneCalled(what: string, catalogue: string, candidates: readonly Candidate[]): string {
  const meant = slugOf(what)
  const called = candidates.filter(
    ({ name, year }) => slugOf(name) === meant || (year !== null && slugOf(`${name} ${year}`) === meant),
  )
  const [one, another] = called
  if (one !== undefined && another === undefined) return one.id
  const offered = (called.length > 0 ? called : candidates).slice(0, MOST_NAMED)
  const list = offered.map(({ id, name, year }) => `${id} ${name}${year === null ? '' : ` (${year})`}`)
  throw new Problem(
    'not-found',
    called.length > 0
      ? `${catalogue} has several works called “${what}”`
      : `${catalogue} has nothing called “${what}”`,
    list.length > 0 ? `Give the number of one: ${list.join(', ')}.` : 'Look for its number at the catalogue.',
  )
}
