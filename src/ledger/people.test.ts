/** What every kind of ledger promises of people. */
import { describe, expect, test } from 'vitest'
import { LEDGERS } from '../../test/ledgers/ledgers.js'
import { openLedgers } from '../../test/ledgers/openLedgers.js'
import type { Account, Profile } from '../model/account.js'
import type { Passkey, Session, Token, Voucher } from '../model/proof.js'
import type { Ledger } from './ledger.js'

const NOW = '2026-03-01T10:00:00.000Z'
const LATER = '2026-03-02T10:00:00.000Z'

const account = (id: string, parts: Partial<Account> = {}): Account => ({
  id,
  name: id,
  role: 'reader',
  passwordHash: '$argon2id$…',
  openId: null,
  madeOn: NOW,
  ...parts,
})
const profile = (reader: string, of = 'ann'): Profile => ({ reader, account: of, name: 'Ann', madeOn: NOW })
const session = (hash: string, reader: string): Session => ({
  id: `id-${hash}`,
  hash,
  reader,
  device: 'a phone',
  madeOn: NOW,
  usedOn: NOW,
})
const token = (hash: string, reader: string): Token => ({
  id: `id-${hash}`,
  hash,
  reader,
  name: 'calendar on my phone',
  scopes: ['calendar', 'feed'],
  madeOn: NOW,
  usedOn: null,
})
const passkey = (id: string, of = 'ann'): Passkey => ({
  id,
  account: of,
  name: 'my key',
  publicKey: 'pQ',
  counter: 4_000_000_000,
  transports: ['usb'],
  madeOn: NOW,
  usedOn: null,
})
const voucher = (hash: string, body: Voucher['body']): Voucher => ({
  id: `id-${hash}`,
  hash,
  madeOn: NOW,
  expiresOn: LATER,
  body,
})

const hashesOf = async ({ people }: Ledger, of: string) => [
  ...(await people.profiles(of)).map(({ reader }) => reader),
  ...(await people.sessions(of)).map(({ hash }) => hash),
  ...(await people.tokens(of)).map(({ hash }) => hash),
  ...(await people.passkeys(of)).map(({ id }) => id),
]

describe.each(LEDGERS)('the people of a ledger $kind', (kindOf) => {
  const { open, makePlace, newFile } = openLedgers(kindOf, () => new Date(NOW))
  /** Ann with two profiles and everything that can open her account, and Ben with one. */
  async function household(): Promise<Ledger> {
    const ledger = await open()
    const { people } = ledger
    for (const id of ['ann', 'ben']) await people.addAccount(account(id))
    for (const each of [profile('r1'), profile('r2'), profile('r3', 'ben')]) {
      await people.addProfile(each)
      await people.addSession(session(`s-${each.reader}`, each.reader))
      await people.addToken(token(`t-${each.reader}`, each.reader))
      await ledger.addToRecord(each.reader, { settings: { caution: 'strict' } })
    }
    for (const id of ['ann', 'ben']) {
      await people.addPasskey(passkey(`p-${id}`, id))
      await people.addVoucher(voucher(`v-${id}`, { kind: 'reset', account: id }))
    }
    return ledger
  }
  test('finds an account by id, by name however it is written, and by what an issuer calls it', async () => {
    const { people } = await open()
    const openId = { issuer: 'https://id.example', subject: '7' }
    const ann = account('a', { name: 'Änn', openId })
    await people.addAccount(ann)
    await people.addAccount(account('b', { name: 'Ben' }))
    expect(await people.account('a')).toEqual(ann)
    expect(await people.accountNamed(' ÄNN ')).toEqual(ann)
    expect(await people.accountKnownAs(openId)).toEqual(ann)
    expect(await people.accountKnownAs({ ...openId, subject: '8' })).toBeNull()
    expect((await people.accounts()).map(({ name }) => name)).toEqual(['Ben', 'Änn'])
  })

  test('gives no name to two accounts', async () => {
    const { people } = await open()
    await people.addAccount(account('a', { name: 'Ann' }))
    await expect(people.addAccount(account('b', { name: 'ANN' }))).rejects.toThrow(/unique/i)
  })

  test('says whose a session or token is', async () => {
    const { people } = await household()
    const shown = session('s-r2', 'r2')
    expect(await people.sessionOf('s-r2')).toEqual({ account: account('ann'), profile: profile('r2'), shown })
    expect((await people.tokenOf('t-r3'))?.shown).toEqual(token('t-r3', 'r3'))
    expect((await people.tokenOf('t-r3'))?.account).toEqual(account('ben'))
    expect([await people.sessionOf('x'), await people.tokenOf('s-r2')]).toEqual([null, null])
    expect(await people.passkey('p-ann')).toEqual(passkey('p-ann'))
  })

  test('what was removed does not come back by being used', async () => {
    const { people } = await household()
    await people.removeSession('s-r1')
    await people.changeSession(session('s-r1', 'r2'))
    await people.removeToken('t-r1')
    await people.useToken('t-r1', '2026-03-02')
    await people.removePasskey('p-ann')
    await people.changePasskey(passkey('p-ann'))
    expect([await people.sessionOf('s-r1'), await people.tokenOf('t-r1')]).toEqual([null, null])
    expect(await people.passkeys('ann')).toEqual([])
  })

  test('changes what may change', async () => {
    const { people } = await household()
    await people.changeAccount(account('ann', { role: 'keeper' }))
    await people.renameProfile('r2', 'Kim')
    await people.changeSession({ ...session('s-r1', 'r2'), usedOn: LATER })
    await people.useToken('t-r1', '2026-03-02')
    await people.changePasskey({ ...passkey('p-ann'), counter: 9, usedOn: LATER })
    const bearer = await people.sessionOf('s-r1')
    expect([bearer?.account.role, bearer?.profile.name, bearer?.shown.usedOn]).toEqual([
      'keeper',
      'Kim',
      LATER,
    ])
    expect((await people.sessions('ann')).map(({ hash }) => hash)).toEqual(['s-r1', 's-r2'])
    expect((await people.tokens('ann')).map(({ usedOn }) => usedOn)).toEqual(['2026-03-02', null])
    expect((await people.passkey('p-ann'))?.counter).toBe(9)
  })

  test('a profile goes with its record, tokens and sessions, and nothing else does', async () => {
    const ledger = await household()
    await ledger.people.removeProfile('r1')
    expect(await hashesOf(ledger, 'ann')).toEqual(['r2', 's-r2', 't-r2', 'p-ann'])
    expect((await ledger.readerRecord('r1')).settings).toEqual({})
    expect((await ledger.readerRecord('r2')).settings).toEqual({ caution: 'strict' })
  })

  test('an account goes with all that is its, and nothing of others does', async () => {
    const ledger = await household()
    const before = await hashesOf(ledger, 'ben')
    await ledger.people.removeAccount('ann')
    expect(await hashesOf(ledger, 'ann')).toEqual([])
    for (const reader of ['r1', 'r2']) expect((await ledger.readerRecord(reader)).settings).toEqual({})
    expect((await ledger.people.vouchers()).map(({ hash }) => hash)).toEqual(['v-ben'])
    expect(await hashesOf(ledger, 'ben')).toEqual(before)
  })

  test('of several who take a voucher at once, one does', async () => {
    const place = await makePlace()
    const { people } = await open(place)
    const others = (await open(place)).people
    const kept = voucher('v', { kind: 'invitation', role: 'keeper' })
    await people.addVoucher(kept)
    expect(await others.voucher('v')).toEqual(kept)
    const taken = await Promise.all(
      [people, others, people, others].map(async (each) => each.removeVoucher('v')),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('does all that belongs together or nothing', async () => {
    const { people } = await open()
    await people.addVoucher(voucher('v', { kind: 'first-keeper' }))
    const broken = people.together(async (within) => {
      await within.removeVoucher('v')
      await within.addAccount(account('ann'))
      throw new Error('the power went')
    })
    await expect(broken).rejects.toThrow('the power went')
    expect([await people.accounts(), (await people.vouchers()).length]).toEqual([[], 1])
  })

  test('forgets what has expired', async () => {
    const { people } = await household()
    await people.changeSession({ ...session('s-r1', 'r1'), usedOn: LATER })
    await people.removeExpired({ now: NOW, madeOn: NOW, usedOn: LATER })
    expect((await people.sessions('ann')).map(({ hash }) => hash)).toEqual(['s-r1'])
    expect(await people.vouchers()).toHaveLength(2)
    await people.removeExpired({ now: `${LATER}Z`, madeOn: LATER, usedOn: LATER })
    expect([await people.sessions('ann'), await people.vouchers()]).toEqual([[], []])
  })

  test('a backup carries accounts, but nobody is logged in by restoring it', async () => {
    const ledger = await household()
    const file = newFile()
    await ledger.backUp(file)
    const other = await open()
    await other.restore(file, 'nothing')
    expect(await hashesOf(other, 'ann')).toEqual(['r1', 'r2', 't-r1', 't-r2', 'p-ann'])
    expect([await other.people.sessions('ann'), await other.people.vouchers()]).toEqual([[], []])
    await ledger.restore(file, 'everything')
    expect(await ledger.people.sessions('ben')).toEqual([])
  })
})
