/** The id that the sender of an article gives it, judged like its address: both often repeat the headline. */
import type { Universe } from '../model/universe.js'
import { addressGivesNameAway } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { divide } from './restrict.js'

export interface IdQuestion {
  readonly universe: Universe
  readonly horizon: Horizon
  /** Whether the reader is shown the headline. */
  readonly showsHeadline: boolean
}

/** The id, or null where it may tell this reader something. */
export function admitId(id: string, { universe, horizon, showsHeadline }: IdQuestion): string | null {
  if (addressGivesNameAway(divide(universe, horizon).hiddenWords, id)) return null
  return showsHeadline || saysNothing(id) ? id : null
}

const HASH = /^(?=.*\d)[\da-f-]+$/i

/** Numbers, hashes, and one word with a number (`item-17`) are no headline. */
function saysNothing(id: string): boolean {
  return HASH.test(id) || (id.match(/\p{L}{3,}/gu) ?? []).length <= 1
}
