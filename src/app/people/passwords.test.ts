import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, PASSWORD, visitor, type Place } from '../../../test/people/place.js'
import { logIn } from './logIn.js'
import { changePassword, resetLink, resetPassword } from './passwords.js'
import type { Admitted } from './peopleWorld.js'
import { sessionBearer } from './sessionBearer.js'

const OTHER = 'eight dry umbrellas'

let place: Place
let ann: Admitted
beforeEach(async () => {
  place = await openPlace()
  ann = await joinAs('Ann', place)
})
afterEach(async () => place.close())

const logInWith = async (password: string) => logIn({ name: 'Ann', password }, visitor(), place.world)
const change = async (current: string | null, wanted = OTHER) =>
  changePassword(
    { current, wanted },
    { bearer: await bearerOf(ann, place), visitor: visitor({ session: ann.session }) },
    place.world,
  )

test('whoever changes the password goes on, and everybody else is logged out', async () => {
  const elsewhere = await logInWith(PASSWORD)
  const { session } = await change(PASSWORD)
  for (const ended of [ann.session, elsewhere.session])
    expect(await sessionBearer(ended, place.world)).toBeNull()
  expect(await sessionBearer(session, place.world)).not.toBeNull()
  await expect(logInWith(PASSWORD)).rejects.toThrow('do not belong together')
  expect((await logInWith(OTHER)).account.id).toBe(ann.account.id)
})

test('changing it takes the one there is', async () => {
  await expect(change('something else')).rejects.toThrow('not the password you have now')
  await expect(change(null)).rejects.toThrow('not the password you have now')
})

test('whoever has somebody’s session cannot try passwords for ever', async () => {
  for (let index = 0; index < 5; index += 1) await expect(change('x')).rejects.toThrow('not the password')
  await expect(change('x')).rejects.toThrow('too often')
})

test('a link of a keeper sets a new one, once', async () => {
  const link = await resetLink(ann.account.id, place.world)
  expect((await logInWith(PASSWORD)).account.id).toBe(ann.account.id)
  const { session } = await resetPassword({ link, password: OTHER }, visitor(), place.world)
  expect(await sessionBearer(session, place.world)).not.toBeNull()
  expect(await sessionBearer(ann.session, place.world)).toBeNull()
  await expect(resetPassword({ link, password: PASSWORD }, visitor(), place.world)).rejects.toThrow(
    'not good',
  )
})

test('a link expires after a day, and one that never was is told in the same words', async () => {
  const link = await resetLink(ann.account.id, place.world)
  place.wait(86_400_001)
  for (const each of [link, 'nothing'])
    await expect(resetPassword({ link: each, password: OTHER }, visitor(), place.world)).rejects.toThrow(
      'this link is not good, or not any more',
    )
})
