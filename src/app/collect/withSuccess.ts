import type { Health } from '../../model/followed.js'

/** More would tell a keeper nothing that these do not. */
const MOST_DOUBTS = 20

/**
 * How a source is after it answered.
 * @param on RFC 3339 in UTC
 * @param doubts what could not be settled in the answer, a sentence each
 */
export function withSuccess(health: Health, on: string, doubts: readonly string[]): Health {
  const { doubts: _, ...rest } = health
  const more = doubts.length - MOST_DOUBTS
  const told = more > 0 ? [...doubts.slice(0, MOST_DOUBTS), `And ${more} more of the kind.`] : doubts
  return { ...rest, succeededOn: on, failures: 0, ...(told.length > 0 && { doubts: told }) }
}
