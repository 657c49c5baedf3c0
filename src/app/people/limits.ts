/** What is counted of somebody who tries to come in, so that nobody can lock out anybody but themselves. */
import ipaddr from 'ipaddr.js'
import { nameKey } from '../../model/account.js'
import { tooOften } from '../../model/tooOften.js'
import type { Attempts, Limit } from './attempts.js'

const OF_NAME_AT_ADDRESS = 5
const OF_DEVICE = 10
const OF_ADDRESS = 30
const CEREMONIES = 60

/**
 * A device that has logged in to the account before is counted by itself. All others are counted by where they come from,
 * and by that together with the name: never by the name alone, which anybody could use up for its owner.
 * @param knownDevice the hash of the device, where it is one of this account
 */
export function logInLimits(name: string, address: string, knownDevice: string | null): readonly Limit[] {
  if (knownDevice !== null) return [{ key: `device ${knownDevice}`, free: OF_DEVICE, isCleared: true }]
  const network = networkOf(address)
  return [
    { key: `name ${network} ${nameKey(name).slice(0, 64)}`, free: OF_NAME_AT_ADDRESS, isCleared: true },
    { key: `address ${network}`, free: OF_ADDRESS, isCleared: false },
  ]
}

/** Of what costs us something before it is known whether anybody is there. */
export const ceremonyLimits = (address: string): readonly Limit[] => [
  { key: `ceremony ${networkOf(address)}`, free: CEREMONIES, isCleared: false },
]

/** @throws Problem `too-many` where this try comes too soon */
export function begin(attempts: Attempts, limits: readonly Limit[]): void {
  const waitMs = attempts.begin(limits)
  if (waitMs === 0) return
  const seconds = Math.ceil(waitMs / 1000)
  throw tooOften('that was tried too often', seconds)
}

/** Who has one IPv6 address has the other 2^64 of its network as well. */
export function networkOf(address: string): string {
  try {
    const parsed = ipaddr.parse(address)
    if (parsed.kind() === 'ipv4') return parsed.toString()
    const bytes = parsed.toByteArray()
    const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
    return isMapped ? bytes.slice(12).join('.') : bytes.slice(0, 8).join(':')
  } catch {
    return address.slice(0, 64)
  }
}
