/** All that is kept of an account, in its owner's own hands. */
import type { Role } from '../../model/account.js'
import { exportRecord, type ExportedRecord } from '../ownRecord.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { deleteAccount } from './accounts.js'
import { ownPasskeys, type OwnPasskey } from './passkeys.js'
import type { LoggedIn } from './peopleWorld.js'
import { requireFresh } from './sessionBearer.js'
import { ownSessions, type OwnSession } from './sessions.js'
import { ownTokens, type OwnToken } from './tokens.js'

/** The form in which it is taken along: everything but what opens something. */
export interface ExportedAccount {
  /** The version of this form. */
  readonly unspoiledAccount: 1
  readonly name: string
  readonly role: Role
  readonly madeOn: string
  readonly openId: { readonly issuer: string; readonly subject: string } | null
  readonly profiles: readonly ExportedProfile[]
  readonly sessions: readonly OwnSession[]
  readonly tokens: readonly OwnToken[]
  readonly passkeys: readonly OwnPasskey[]
}

/** `record` is what `unspoiled import` takes. */
export interface ExportedProfile {
  readonly name: string
  readonly madeOn: string
  readonly record: ExportedRecord
}

export async function exportAccount(bearer: LoggedIn, world: KeepingWorld): Promise<ExportedAccount> {
  const { name, role, madeOn, openId } = bearer.account
  return withLedger(world, async (ledger) => {
    const open = { ...world, ledger }
    const profiles = []
    for (const profile of await ledger.people.profiles(bearer.account.id)) {
      const record = await exportRecord({ ...open, reader: profile.reader })
      profiles.push({ name: profile.name, madeOn: profile.madeOn, record })
    }
    return {
      unspoiledAccount: 1,
      name,
      role,
      madeOn,
      openId,
      profiles,
      sessions: await ownSessions(bearer, open),
      tokens: await ownTokens(bearer, open),
      passkeys: await ownPasskeys(bearer, open),
    }
  })
}

/** @throws Problem `unauthenticated` where they logged in too long ago, `refused` for the last keeper */
export async function deleteOwnAccount(bearer: LoggedIn, world: KeepingWorld): Promise<void> {
  requireFresh(bearer, world)
  await deleteAccount(bearer.account.id, world)
}
