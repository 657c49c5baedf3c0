import useSWR from 'swr'
import type { Answer, OutletName } from '../../../src/http/api.js'
import { past } from '../past/past.js'
import { useUniverse } from '../shell/universe.js'
import { addressOf, type Asking } from './addressOf.js'
import { ask } from './ask.js'
import { forgotten } from './forgotten.js'
import type { Trouble } from './trouble.js'

/** What is known of an answer: it is on its way, or here, or there is trouble. */
export interface Answered<T> {
  readonly data: T | undefined
  readonly trouble: Trouble | undefined
}

/**
 * The answer of an outlet over the universe that is looked at, and at the point of one's way that is looked back to.
 * @param asking null asks nothing yet; an `upTo` that is undefined asks for now, wherever the page looks back to
 */
export function useAnswer<Name extends OutletName>(
  name: Name,
  asking: Asking | null = {},
): Answered<Answer<Name>> {
  const universe = useUniverse()
  const upTo = past.use() ?? undefined
  return useAddress(asking && addressOf(name, { universe: universe ?? undefined, upTo, ...asking }))
}

/** What an address answers, kept in memory until the horizon changes; null asks nothing yet. */
export function useAddress<T>(address: string | null): Answered<T> {
  forgotten.use()
  const { data, error } = useSWR<T, Trouble>(address, ask<T>)
  return { data, trouble: error }
}
