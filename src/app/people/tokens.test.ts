import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, type Place } from '../../../test/people/place.js'
import { changeRole } from './accounts.js'
import type { LoggedIn } from './peopleWorld.js'
import { readerOfToken, tokenBearer } from './tokenBearer.js'
import { makeToken, ownTokens, revokeToken } from './tokens.js'

const DAY_MS = 86_400_000

let place: Place
let ann: LoggedIn
beforeEach(async () => {
  place = await openPlace()
  ann = await bearerOf(await joinAs('Ann', place), place)
})
afterEach(async () => place.close())

test('a token is for one profile and what it was made for', async () => {
  const { secret } = await makeToken({ name: 'phone', scopes: ['calendar'] }, ann, place.world)
  expect(await readerOfToken({ secret, scope: 'calendar' }, place.world)).toBe('reader')
  expect(await readerOfToken({ secret, scope: 'feed' }, place.world)).toBeNull()
  expect(await readerOfToken({ secret: `${secret}x`, scope: 'calendar' }, place.world)).toBeNull()
})

test('a token is shown once and kept as its hash', async () => {
  const { secret } = await makeToken({ name: 'phone', scopes: ['feed'] }, ann, place.world)
  expect(secret).toHaveLength(43)
  expect(place.bytes()).not.toContain(secret)
  expect(JSON.stringify(await ownTokens(ann, place.world))).not.toContain(secret)
})

test('a token is good until it is revoked, by its owner only', async () => {
  const ben = await bearerOf(await joinAs('Ben', place), place)
  const { secret, token } = await makeToken({ name: 'phone', scopes: ['feed'] }, ann, place.world)
  await expect(revokeToken(token.id, ben, place.world)).rejects.toThrow('there is no such token')
  await revokeToken(token.id, ann, place.world)
  expect(await tokenBearer(secret, place.world)).toBeNull()
  expect(await ownTokens(ann, place.world)).toEqual([])
})

test('says on which day a token was used last', async () => {
  const { secret } = await makeToken({ name: 'phone', scopes: ['feed'] }, ann, place.world)
  const usedOn = async () => (await ownTokens(ann, place.world)).map((each) => each.usedOn)
  expect(await usedOn()).toEqual([null])
  place.wait(DAY_MS)
  await tokenBearer(secret, place.world)
  expect(await usedOn()).toEqual(['2026-03-02'])
})

test('only keepers have tokens for keepers’ work, and only while they are', async () => {
  const joined = await joinAs('Ben', place, 'keeper')
  const ben = await bearerOf(joined, place)
  const { secret } = await makeToken({ name: 'script', scopes: ['read', 'keep'] }, ben, place.world)
  expect((await tokenBearer(secret, place.world))?.shown.scopes).toEqual(['read', 'keep'])
  await changeRole({ id: ben.account.id, role: 'reader' }, place.world)
  expect((await tokenBearer(secret, place.world))?.shown.scopes).toEqual(['read'])
  const kim = await bearerOf(await joinAs('Kim', place), place)
  await expect(makeToken({ name: 'x', scopes: ['keep'] }, kim, place.world)).rejects.toThrow('only keepers')
})

test('what a program can do in somebody’s place is granted just after logging in only', async () => {
  place.wait(DAY_MS)
  await expect(makeToken({ name: 'x', scopes: ['progress'] }, ann, place.world)).rejects.toThrow(
    'sure that it is you',
  )
  expect((await makeToken({ name: 'x', scopes: ['calendar'] }, ann, place.world)).token.scopes).toEqual([
    'calendar',
  ])
})

test('a token is good for something, and has a name', async () => {
  await expect(makeToken({ name: 'x', scopes: [] }, ann, place.world)).rejects.toThrow('good for something')
  await expect(makeToken({ name: ' ', scopes: ['read'] }, ann, place.world)).rejects.toThrow('a name has')
})
