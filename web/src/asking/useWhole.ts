import useSWR from 'swr'
import type { Answer, OutletName } from '../../../src/http/api.js'
import { AT_ONCE } from '../early/firstAsked.js'
import { past } from '../past/past.js'
import { useUniverse } from '../shell/universe.js'
import { addressOf, type Asking } from './addressOf.js'
import { ask } from './ask.js'
import { forgotten } from './forgotten.js'
import type { Trouble } from './trouble.js'
import type { Answered } from './useAnswer.js'

/** The most parts that a picture has room for. */
const MOST_PARTS = 5

/** An outlet whose answer comes in parts. */
type Parted = {
  [Name in OutletName]: Answer<Name> extends { next: string | null } ? Name : never
}[OutletName]

/** All parts of a list, as far as a picture has room for them. */
export function useWhole<Name extends Parted>(
  name: Name,
  asking: Asking = {},
): Answered<readonly Answer<Name>[]> {
  const universe = useUniverse() ?? undefined
  const upTo = past.use() ?? undefined
  const address = addressOf(name, { universe, upTo, limit: AT_ONCE, ...asking })
  forgotten.use()
  const { data, error } = useSWR<readonly Answer<Name>[], Trouble>([address], partsAt<Name>)
  return { data, trouble: error }
}

async function partsAt<Name extends Parted>([address]: [string]): Promise<readonly Answer<Name>[]> {
  const parts: Answer<Name>[] = []
  let cursor: string | null = ''
  while (cursor !== null && parts.length < MOST_PARTS) {
    const further: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const part: Answer<Name> = await ask(address + further)
    parts.push(part)
    // Every answer that comes in parts says what to go on after.
    cursor = (part as { readonly next: string | null }).next
  }
  return parts
}
