import type { MeAnswer } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'

/** Somebody who is logged in, with the profile for which this device asks. */
export interface Me {
  readonly account: NonNullable<MeAnswer['account']>
  readonly profile: MeAnswer['profiles'][number]
  readonly profiles: MeAnswer['profiles']
}

/** Whoever is logged in; null for a visitor; undefined while nobody knows yet. */
export function useMe(): Me | null | undefined {
  const { data, trouble } = useMeAnswer()
  if (data === undefined) return trouble === undefined ? undefined : null
  const { account, profile: chosen, profiles } = data
  const profile = profiles.find(({ id }) => id === chosen)
  return account === null || profile === undefined ? null : { account, profile, profiles }
}

export const useMeAnswer = () => useAddress<MeAnswer>(ME)

export const ME = addressOf('me')
