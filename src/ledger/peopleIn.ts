/** People in the tables of a store. */
import {
  accountKnownAs,
  accountNamed,
  accountOf,
  addAccount,
  allAccounts,
  changeAccount,
} from './accountRows.js'
import type { People } from './people.js'
import { addProfile, profileOf, profilesOf, renameProfile } from './profileRows.js'
import { addPasskey, changePasskey, passkeyOf, passkeysOf } from './passkeyRows.js'
import { removeRecord } from './readerRecords.js'
import { addSession, changeSession, removeUnused, sessionOf, sessionsOf } from './sessionRows.js'
import type { Store } from './store.js'
import type { Database } from './tables.js'
import { addToken, tokenOf, tokensOf, useToken } from './tokenRows.js'
import { addVoucher, allVouchers, removeExpiredVouchers, removeVoucher, voucherOf } from './voucherRows.js'

/** See People for what each promises. */
export const peopleIn = ({ db, manner }: Store): People => {
  const together: People['together'] = async (work) =>
    db.transaction().execute(async (transaction) => {
      await manner.takeTurn(transaction)
      return work(peopleWithin(transaction))
    })
  return {
    ...peopleWithin(db),
    together,
    removeAccount: async (id) => together(async (people) => people.removeAccount(id)),
    removeProfile: async (reader) => together(async (people) => people.removeProfile(reader)),
    removeExpired: async (before) => together(async (people) => people.removeExpired(before)),
  }
}

/** Those who are in a transaction already, or do one thing only. */
function peopleWithin(db: Database): People {
  const people: People = {
    together: async (work) => work(people),

    accounts: async () => allAccounts(db),
    account: async (id) => accountOf(db, id),
    accountNamed: async (name) => accountNamed(db, name),
    accountKnownAs: async (subject) => accountKnownAs(db, subject),
    addAccount: async (account) => addAccount(db, account),
    changeAccount: async (account) => changeAccount(db, account),
    removeAccount: async (id) => {
      for (const { reader } of await profilesOf(db, id)) await removeRecord(db, reader)
      // What speaks of an account goes with it: the tables say so.
      await db.deleteFrom('account').where('id', '=', id).execute()
    },

    profiles: async (account) => profilesOf(db, account),
    profile: async (reader) => profileOf(db, reader),
    addProfile: async (profile) => addProfile(db, profile),
    renameProfile: async (reader, name) => renameProfile(db, reader, name),
    removeProfile: async (reader) => {
      await removeRecord(db, reader)
      await db.deleteFrom('profile').where('reader', '=', reader).execute()
    },

    sessions: async (account) => sessionsOf(db, account),
    sessionOf: async (hash) => sessionOf(db, hash),
    addSession: async (session) => addSession(db, session),
    changeSession: async (session) => changeSession(db, session),
    removeSession: async (hash) => {
      await db.deleteFrom('session').where('hash', '=', hash).execute()
    },

    tokens: async (account) => tokensOf(db, account),
    tokenOf: async (hash) => tokenOf(db, hash),
    addToken: async (token) => addToken(db, token),
    useToken: async (hash, day) => useToken(db, hash, day),
    removeToken: async (hash) => {
      await db.deleteFrom('token').where('hash', '=', hash).execute()
    },

    passkeys: async (account) => passkeysOf(db, account),
    passkey: async (id) => passkeyOf(db, id),
    addPasskey: async (passkey) => addPasskey(db, passkey),
    changePasskey: async (passkey) => changePasskey(db, passkey),
    removePasskey: async (id) => {
      await db.deleteFrom('passkey').where('id', '=', id).execute()
    },

    vouchers: async () => allVouchers(db),
    voucher: async (hash) => voucherOf(db, hash),
    addVoucher: async (voucher) => addVoucher(db, voucher),
    removeVoucher: async (hash) => removeVoucher(db, hash),
    removeExpired: async (before) => {
      await removeExpiredVouchers(db, before.now)
      await removeUnused(db, before)
    },
  }
  return people
}
