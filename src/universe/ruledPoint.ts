import type { Ruling } from '../model/ruling.js'
import type { KnownStatement } from '../model/statement.js'
import { inForce } from './inForce.js'

/** What must have been seen for a statement, and why. */
export type RevealPoint = Pick<KnownStatement, 'revealedIn' | 'basis'>

/**
 * The reveal point that a keeper gave a statement: the last that holds; null where none does. It holds as of every day,
 * because it says what may be shown and not what was known.
 */
export function ruledPoint(statement: Pick<KnownStatement, 'sources'>): RevealPoint | null {
  const revealedIn = rulingOfPoint(statement)?.reveals
  return revealedIn === undefined ? null : { revealedIn, basis: revealedIn.length === 0 ? 'public' : 'cue' }
}

/** The ruling that gave it; null where none does. */
export function rulingOfPoint(statement: Pick<KnownStatement, 'sources'>): Ruling | null {
  if (!statement.sources.some(({ stance }) => stance === 'reveals')) return null
  const [last] = inForce(statement)
    .flatMap(({ ruling }) => (ruling?.reveals === undefined ? [] : [ruling]))
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on > b.on ? -1 : 1))
  return last ?? null
}
