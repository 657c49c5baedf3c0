import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, PASSWORD, visitor, type Place } from '../../../test/people/place.js'
import { firstKeeperLink, invitations, invite, withdrawInvitation } from './invitations.js'
import { join } from './join.js'
import { listAccounts } from './accounts.js'

const WEEK_MS = 7 * 86_400_000

let place: Place
beforeEach(async () => (place = await openPlace()))
afterEach(async () => place.close())

const joining = async (link: string | null, name = 'Kim', password = PASSWORD) =>
  join({ link: link ?? '', name, proof: { password } }, visitor(), place.world)
const NOT_GOOD = 'this link is not good, or not any more'

test('the first keeper has what was marked at the command line', async () => {
  await place.world.ledger.addToRecord('reader', { settings: { caution: 'strict' } })
  const { account, profile } = await bearerOf(await joining(await firstKeeperLink(place.world)), place)
  expect([account.role, profile.reader]).toEqual(['keeper', 'reader'])
})

test('the first keeper’s link is good once, for a day, until another is made, and for the first only', async () => {
  const [old, late] = [await firstKeeperLink(place.world), await firstKeeperLink(place.world)]
  await expect(joining(old)).rejects.toThrow(NOT_GOOD)
  place.wait(WEEK_MS)
  await expect(joining(late)).rejects.toThrow(NOT_GOOD)
  const link = await firstKeeperLink(place.world)
  await joining(link)
  await expect(joining(link, 'Eve')).rejects.toThrow(NOT_GOOD)
  expect(await firstKeeperLink(place.world)).toBeNull()
})

test.each(['keeper', 'reader'] as const)('somebody who is invited as a %s is one', async (role) => {
  await joinAs('Ann', place)
  const { account, profile } = await bearerOf(await joinAs('Ben', place, role), place)
  expect(account.role).toBe(role)
  expect(profile.reader).toMatch(/^[\w-]{12}$/)
})

test('a reader who joins before there is a keeper has a profile of their own', async () => {
  const { profile } = await bearerOf(await joining(await invite('reader', place.world), 'Lee'), place)
  expect(profile.reader).not.toBe('reader')
  const first = await bearerOf(await joining(await firstKeeperLink(place.world)), place)
  expect([first.account.role, first.profile.reader]).toEqual(['keeper', 'reader'])
})

test('an invitation is good once, and for a week', async () => {
  await joinAs('Ann', place)
  const link = await invite('reader', place.world)
  const both = await Promise.allSettled([joining(link, 'Kim'), joining(link, 'Lee')])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const late = await invite('reader', place.world)
  place.wait(WEEK_MS + 1)
  await expect(joining(late)).rejects.toThrow(NOT_GOOD)
})

test('an invitation that was withdrawn is good no more, and one that never was is told in the same words', async () => {
  await joinAs('Ann', place)
  const link = await invite('reader', place.world)
  const [listed] = await invitations(place.world)
  await withdrawInvitation(listed?.id ?? '', place.world)
  await expect(joining(link)).rejects.toThrow(NOT_GOOD)
  await expect(joining('nothing')).rejects.toThrow(NOT_GOOD)
  expect(await invitations(place.world)).toEqual([])
})

test('what goes wrong leaves the invitation good, and no account', async () => {
  await joinAs('Ann', place)
  const link = await invite('reader', place.world)
  await expect(joining(link, 'ANN')).rejects.toThrow('somebody else has this name')
  await expect(joining(link, 'Kim', 'short')).rejects.toThrow('12 to 256 characters')
  await expect(joining(link, 'Kimberley', 'kimberley kimberley')).rejects.toThrow('too easy to guess')
  await expect(joining(link, 'Kim', 'aaaaaaaaaaaaaaaa')).rejects.toThrow('too easy to guess')
  await expect(joining(link, 'two\nlines')).rejects.toThrow('a name has')
  expect(await listAccounts(place.world)).toHaveLength(1)
  expect((await joining(link)).account.name).toBe('Kim')
})

test('a link is kept as its hash only', async () => {
  const link = await invite('reader', place.world)
  expect(place.bytes()).not.toContain(link)
})
