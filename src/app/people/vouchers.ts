/** Vouchers: issued as a secret that is shown once, and taken once before they expire. */
import type { People } from '../../ledger/people.js'
import { Problem } from '../../model/problem.js'
import type { Voucher, VoucherBody } from '../../model/proof.js'
import { newId, newSecret } from './newSecret.js'
import type { PeopleWorld } from './peopleWorld.js'

type IssuingWorld = Pick<PeopleWorld, 'chance' | 'now'>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How long each kind is good for, in milliseconds. */
const LASTS_MS: Readonly<Record<VoucherBody['kind'], number>> = {
  'first-keeper': DAY_MS,
  invitation: 7 * DAY_MS,
  reset: DAY_MS,
  device: 365 * DAY_MS,
  'new-passkey': HOUR_MS / 12,
  'joining-passkey': HOUR_MS / 12,
  passkey: HOUR_MS / 12,
  'open-id': HOUR_MS / 4,
}

/** @returns the secret */
export async function issueVoucher(
  body: VoucherBody,
  people: People,
  { chance, now }: IssuingWorld,
): Promise<string> {
  const { secret, hash } = newSecret(chance)
  const madeOn = now()
  const expiresOn = new Date(madeOn.getTime() + LASTS_MS[body.kind])
  await people.addVoucher({
    id: newId(chance),
    hash,
    madeOn: madeOn.toISOString(),
    expiresOn: expiresOn.toISOString(),
    body,
  })
  return secret
}

/** What the secret of this hash vouches for; null where it is not good, or not any more. */
export async function voucherFor<Kind extends VoucherBody['kind']>(
  { hash, kind }: { readonly hash: string; readonly kind: Kind },
  people: People,
  { now }: Pick<PeopleWorld, 'now'>,
): Promise<(Voucher & { readonly body: Extract<VoucherBody, { readonly kind: Kind }> }) | null> {
  const voucher = await people.voucher(hash)
  if (voucher === null || voucher.body.kind !== kind || voucher.expiresOn < now().toISOString()) return null
  // It is of the kind that was asked for.
  return voucher as Voucher & { readonly body: Extract<VoucherBody, { readonly kind: Kind }> }
}

/**
 * The same, and nobody else can have it after this.
 * @throws Problem `not-found`, in the same words whether it never was, was taken already, or is too old
 */
export async function takeVoucher<Kind extends VoucherBody['kind']>(
  wanted: { readonly hash: string; readonly kind: Kind },
  people: People,
  world: Pick<PeopleWorld, 'now'>,
): Promise<Extract<VoucherBody, { readonly kind: Kind }>> {
  const voucher = await voucherFor(wanted, people, world)
  if (voucher === null || !(await people.removeVoucher(voucher.hash))) throw notGood(wanted.kind)
  return voucher.body
}

export const notGood = (kind: VoucherBody['kind']): Problem =>
  kind === 'first-keeper' || kind === 'invitation' || kind === 'reset'
    ? new Problem('not-found', 'this link is not good, or not any more', 'Ask a keeper for a new one.')
    : new Problem('not-found', 'this took too long, or was done already', 'Begin again.')
