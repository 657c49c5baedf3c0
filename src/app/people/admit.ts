/** Lets somebody in who has proved who they are. */
import type { People } from '../../ledger/people.js'
import type { Account } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { hashOf, newId, newSecret } from './newSecret.js'
import type { Admitted, PeopleWorld, Visitor } from './peopleWorld.js'
import { ABSOLUTE_MS, IDLE_MS } from './sessionBearer.js'
import { issueVoucher, voucherFor } from './vouchers.js'

const LONGEST_DEVICE = 200

/**
 * Always begins a new session: one that somebody else put on the device is worth nothing.
 * @param people within a transaction, together with whatever proved it
 * @throws Problem where the account was deleted meanwhile
 */
export async function admit(
  { account, visitor }: { readonly account: Account; readonly visitor: Visitor },
  people: People,
  world: PeopleWorld,
): Promise<Admitted> {
  const before = visitor.session === null ? null : await people.sessionOf(hashOf(visitor.session))
  const profiles = await people.profiles(account.id)
  const profile = profiles.find(({ reader }) => reader === before?.profile.reader) ?? profiles[0]
  if (profile === undefined) throw new Problem('unauthenticated', 'there is no such account', 'Log in again.')
  if (before !== null) await people.removeSession(before.shown.hash)
  const now = world.now()
  await people.removeExpired({
    now: now.toISOString(),
    madeOn: new Date(now.getTime() - ABSOLUTE_MS).toISOString(),
    usedOn: new Date(now.getTime() - IDLE_MS).toISOString(),
  })
  const { secret, hash } = newSecret(world.chance)
  await people.addSession({
    id: newId(world.chance),
    hash,
    reader: profile.reader,
    device: visitor.device.slice(0, LONGEST_DEVICE),
    madeOn: now.toISOString(),
    usedOn: now.toISOString(),
  })
  const device = (await knownDevice({ account, visitor }, people, world)) === null
  const body = { kind: 'device', account: account.id } as const
  return { account, session: secret, device: device ? await issueVoucher(body, people, world) : null }
}

/** The hash of the visitor's device, where it has logged in to this account before. */
export async function knownDevice(
  { account, visitor }: { readonly account: Account | null; readonly visitor: Visitor },
  people: People,
  world: Pick<PeopleWorld, 'now'>,
): Promise<string | null> {
  if (visitor.deviceSecret === null) return null
  const voucher = await voucherFor({ hash: hashOf(visitor.deviceSecret), kind: 'device' }, people, world)
  return voucher !== null && voucher.body.account === account?.id ? voucher.hash : null
}
