import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, type Place } from '../../../test/people/place.js'
import { deleteAccount } from './accounts.js'
import { deleteOwnAccount, exportAccount } from './ownAccount.js'
import type { Admitted, LoggedIn } from './peopleWorld.js'
import { addProfile, chooseProfile, deleteProfile, ownProfiles, renameProfile } from './profiles.js'
import { sessionBearer } from './sessionBearer.js'
import { tokenBearer } from './tokenBearer.js'
import { makeToken } from './tokens.js'

let place: Place
let admitted: Admitted
let ann: LoggedIn
beforeEach(async () => {
  place = await openPlace()
  admitted = await joinAs('Ann', place)
  ann = await bearerOf(admitted, place)
  place.wait(1)
})
afterEach(async () => place.close())

const names = async () => (await ownProfiles(ann, place.world)).map(({ name }) => name)

test('a household on one login has several readers', async () => {
  const kim = await addProfile('Kim', ann, place.world)
  await chooseProfile(kim.reader, ann, place.world)
  expect((await bearerOf(admitted, place)).profile).toEqual(kim)
  await renameProfile({ reader: kim.reader, name: 'Kimi' }, ann, place.world)
  expect(await names()).toEqual(['Ann', 'Kimi'])
})

test('a profile is deleted with its record, and its devices are logged out', async () => {
  const kim = await addProfile('Kim', ann, place.world)
  await place.world.ledger.addToRecord(kim.reader, { settings: { caution: 'strict' } })
  await chooseProfile(kim.reader, ann, place.world)
  await deleteProfile(kim.reader, ann, place.world)
  expect(await sessionBearer(admitted.session, place.world)).toBeNull()
  expect((await place.world.ledger.readerRecord(kim.reader)).settings).toEqual({})
  expect(await names()).toEqual(['Ann'])
})

test('the profile that is in use stays', async () => {
  await expect(deleteProfile(ann.profile.reader, ann, place.world)).rejects.toThrow('the one you are using')
})

test('nobody can do anything with the profiles of others', async () => {
  const ben = await bearerOf(await joinAs('Ben', place), place)
  const { reader } = ben.profile
  const refusals = [
    chooseProfile(reader, ann, place.world),
    renameProfile({ reader, name: 'x' }, ann, place.world),
    deleteProfile(reader, ann, place.world),
  ]
  for (const each of refusals) await expect(each).rejects.toThrow('there is no such profile')
})

test('an account has so many profiles at most', async () => {
  for (let index = 0; index < 19; index += 1) await addProfile(`p${index}`, ann, place.world)
  await expect(addProfile('one more', ann, place.world)).rejects.toThrow('at most 20')
})

test('an account is exported whole, without what opens it', async () => {
  const kim = await addProfile('Kim', ann, place.world)
  await place.world.ledger.addToRecord(kim.reader, { settings: { caution: 'strict' } })
  const { secret } = await makeToken({ name: 'phone', scopes: ['feed'] }, ann, place.world)
  const exported = await exportAccount(ann, place.world)
  expect(exported.profiles.map(({ name, record }) => [name, record.settings])).toEqual([
    ['Ann', {}],
    ['Kim', { caution: 'strict' }],
  ])
  expect([exported.sessions.length, exported.tokens.length]).toEqual([1, 1])
  for (const hidden of [secret, admitted.session, '$argon2id$', ann.shown.hash])
    expect(JSON.stringify(exported)).not.toContain(hidden)
})

test('an account is deleted with all that is its', async () => {
  const joined = await joinAs('Ben', place)
  const ben = await bearerOf(joined, place)
  const { secret } = await makeToken({ name: 'phone', scopes: ['feed'] }, ben, place.world)
  const { reader } = ben.profile
  await place.world.ledger.addToRecord(reader, { settings: { caution: 'strict' } })
  await deleteOwnAccount(ben, place.world)
  expect([await sessionBearer(joined.session, place.world), await tokenBearer(secret, place.world)]).toEqual([
    null,
    null,
  ])
  expect((await place.world.ledger.readerRecord(reader)).settings).toEqual({})
  const left = place.world.ledger.people
  expect([await left.profile(reader), await left.accountNamed('Ben')]).toEqual([null, null])
})

test('the last keeper stays', async () => {
  await expect(deleteOwnAccount(ann, place.world)).rejects.toThrow('nobody else keeps this place')
  await joinAs('Ben', place, 'keeper')
  await deleteAccount(ann.account.id, place.world)
})

test('an account is deleted just after logging in only', async () => {
  place.wait(3_600_000)
  await expect(deleteOwnAccount(ann, place.world)).rejects.toThrow('sure that it is you')
})
