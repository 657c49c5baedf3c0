import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, visitor, type Place } from '../../../test/people/place.js'
import { softKey, type SoftKey } from '../../../test/people/softKey.js'
import { firstKeeperLink, invite } from './invitations.js'
import { join } from './join.js'
import { logInWithPasskey, startPasskeyLogIn } from './logInWithPasskey.js'
import { addPasskey, startJoiningPasskey, startNewPasskey } from './newPasskey.js'
import { ownPasskeys, removePasskey } from './passkeys.js'
import type { LoggedIn } from './peopleWorld.js'

const HOUR_MS = 3_600_000

let place: Place
let ann: LoggedIn
beforeEach(async () => {
  place = await openPlace()
  ann = await bearerOf(await joinAs('Ann', place), place)
})
afterEach(async () => place.close())

async function made(key: SoftKey, origin = place.world.origin) {
  const { ceremony, options } = await startNewPasskey(ann, place.world)
  return { ceremony, name: 'my key', response: key.make({ challenge: options.challenge, origin }) }
}
async function shown(key: SoftKey, origin = place.world.origin) {
  const { ceremony, options } = await startPasskeyLogIn(visitor(), place.world)
  return { ceremony, response: key.show({ challenge: options.challenge, origin }) }
}
const logInBy = async (answer: Awaited<ReturnType<typeof shown>>) =>
  logInWithPasskey(answer, visitor(), place.world)

test('a passkey opens the account that it was added to, without a name', async () => {
  const key = softKey()
  await addPasskey(await made(key), ann, place.world)
  expect((await logInBy(await shown(key))).account.name).toBe('Ann')
  expect((await ownPasskeys(ann, place.world)).map(({ name, usedOn }) => [name, usedOn])).toEqual([
    ['my key', '2026-03-01T10:00:00.000Z'],
  ])
})

test('a challenge is answered once, and within five minutes', async () => {
  const key = softKey()
  await addPasskey(await made(key), ann, place.world)
  const [answer, late] = [await shown(key), await shown(key)]
  await logInBy(answer)
  await expect(logInBy(answer)).rejects.toThrow('done already')
  place.wait(HOUR_MS / 6)
  await expect(logInBy(late)).rejects.toThrow('took too long')
})

test('another key, another page and another challenge open nothing, in the same words', async () => {
  const key = softKey()
  await addPasskey(await made(key), ann, place.world)
  const { ceremony } = await shown(key)
  const other = await shown(key)
  const wrong = [await shown(softKey()), await shown(key, 'https://evil.example'), { ...other, ceremony }]
  for (const each of wrong) await expect(logInBy(each)).rejects.toThrow('this passkey opens nothing here')
})

test('a passkey that another page had made is not taken, nor one that did not ask who is there', async () => {
  await expect(addPasskey(await made(softKey(), 'https://evil.example'), ann, place.world)).rejects.toThrow(
    'could not be taken',
  )
  await expect(addPasskey(await made(softKey(0x01)), ann, place.world)).rejects.toThrow('could not be taken')
})

test('nobody adds a passkey in a ceremony of somebody else', async () => {
  const ben = await bearerOf(await joinAs('Ben', place), place)
  await expect(addPasskey(await made(softKey()), ben, place.world)).rejects.toThrow('could not be taken')
})

test('a passkey that was copied is noticed by its counter', async () => {
  const key = softKey()
  await addPasskey(await made(key), ann, place.world)
  const old = await shown(key)
  await logInBy(await shown(key))
  await expect(logInBy(old)).rejects.toThrow('opens nothing here')
})

test('one joins with a passkey, and it cannot be removed as long as nothing else opens the account', async () => {
  const [key, link] = [softKey(), await invite('reader', place.world)]
  const { ceremony, options } = await startJoiningPasskey({ link, name: 'Kim' }, visitor(), place.world)
  const response = key.make({ challenge: options.challenge, origin: place.world.origin })
  const passkey = { ceremony, name: 'my key', response }
  const kim = await bearerOf(
    await join({ link, name: 'Kim', proof: { passkey } }, visitor(), place.world),
    place,
  )
  expect((await logInBy(await shown(key))).account.id).toBe(kim.account.id)
  await expect(removePasskey(response.id, kim, place.world)).rejects.toThrow(
    'nothing else opens this account',
  )
  await expect(removePasskey(response.id, ann, place.world)).rejects.toThrow('there is no such passkey')
})

test('a passkey that was removed opens nothing', async () => {
  const key = softKey()
  await addPasskey(await made(key), ann, place.world)
  const [kept] = await ownPasskeys(ann, place.world)
  await removePasskey(kept?.id ?? '', ann, place.world)
  await expect(logInBy(await shown(key))).rejects.toThrow('opens nothing here')
})

test('nobody begins to join without a link', async () => {
  expect(await firstKeeperLink(place.world)).toBeNull()
  await expect(startJoiningPasskey({ link: 'x', name: 'Kim' }, visitor(), place.world)).rejects.toThrow(
    'not good',
  )
})
