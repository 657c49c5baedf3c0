/** Links with which somebody makes an account. */
import type { People } from '../../ledger/people.js'
import type { Role } from '../../model/account.js'
import { Problem } from '../../model/problem.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { isKept } from './isKept.js'
import type { PeopleWorld } from './peopleWorld.js'
import { issueVoucher, notGood, takeVoucher, voucherFor } from './vouchers.js'

/** One that nobody has used yet; the link itself is not kept. */
export interface Invitation {
  readonly id: string
  readonly role: Role
  readonly madeOn: string
  readonly expiresOn: string
}

/**
 * A link with which somebody becomes the first keeper; those that were made before are not good any more.
 * @returns its secret; null where there is a keeper already
 */
export async function firstKeeperLink(world: IssuingWorld): Promise<string | null> {
  return withLedger(world, async ({ people }) =>
    people.together(async (within) => {
      if (await isKept(within)) return null
      for (const { hash, body } of await within.vouchers())
        if (body.kind === 'first-keeper') await within.removeVoucher(hash)
      return issueVoucher({ kind: 'first-keeper' }, within, world)
    }),
  )
}

/** Whoever may invite: a keeper, or somebody at the machine. */
export type IssuingWorld = KeepingWorld & Pick<PeopleWorld, 'chance'>

/** @returns the secret in the link */
export const invite = async (role: Role, world: IssuingWorld): Promise<string> =>
  withLedger(world, async ({ people }) => issueVoucher({ kind: 'invitation', role }, people, world))

export async function invitations(world: KeepingWorld): Promise<readonly Invitation[]> {
  const now = world.now().toISOString()
  const vouchers = await withLedger(world, async ({ people }) => people.vouchers())
  return vouchers.flatMap(({ id, madeOn, expiresOn, body }) =>
    body.kind === 'invitation' && expiresOn >= now ? [{ id, role: body.role, madeOn, expiresOn }] : [],
  )
}

/** @throws Problem `not-found` where there is no such invitation */
export async function withdrawInvitation(id: string, world: KeepingWorld): Promise<void> {
  await withLedger(world, async ({ people }) => {
    const found = (await people.vouchers()).find((each) => each.id === id && each.body.kind === 'invitation')
    if (found === undefined || !(await people.removeVoucher(found.hash)))
      throw new Problem('not-found', 'there is no such invitation', 'It may have been used, or be too old.')
  })
}

/**
 * @param link the hash of its secret
 * @throws Problem `not-found` where a link is not good, or not any more
 */
export async function checkInvitation(
  link: string,
  people: People,
  world: Pick<PeopleWorld, 'now'>,
): Promise<void> {
  if (await isForFirstKeeper(link, people, world)) return
  const voucher = await voucherFor({ hash: link, kind: 'invitation' }, people, world)
  if (voucher === null) throw notGood('invitation')
}

/**
 * What somebody becomes who has a link, which is good for nobody else after this.
 * @param link as for `checkInvitation`
 * @param people within a transaction
 * @throws as `checkInvitation`
 */
export async function takeInvitation(
  link: string,
  people: People,
  world: Pick<PeopleWorld, 'now'>,
): Promise<Role> {
  if (await isForFirstKeeper(link, people, world)) {
    await takeVoucher({ hash: link, kind: 'first-keeper' }, people, world)
    return 'keeper'
  }
  return (await takeVoucher({ hash: link, kind: 'invitation' }, people, world)).role
}

async function isForFirstKeeper(
  hash: string,
  people: People,
  world: Pick<PeopleWorld, 'now'>,
): Promise<boolean> {
  const voucher = await voucherFor({ hash, kind: 'first-keeper' }, people, world)
  return voucher !== null && !(await isKept(people))
}
