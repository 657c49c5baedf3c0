import { afterEach, beforeEach, expect, test } from 'vitest'
import { bearerOf, joinAs, openPlace, PASSWORD, visitor, type Place } from '../../../test/people/place.js'
import { Problem } from '../../model/problem.js'
import { changeRole } from './accounts.js'
import { logIn } from './logIn.js'
import { isPassword } from './password.js'
import { ABSOLUTE_MS, IDLE_MS, sessionBearer } from './sessionBearer.js'
import { endOtherSessions, endSession, logOut, ownSessions } from './sessions.js'

const DAY_MS = 86_400_000

let place: Place
beforeEach(async () => (place = await openPlace()))
afterEach(async () => place.close())

const tryWith = async (name: string, password: string, parts: Parameters<typeof visitor>[0] = {}) =>
  logIn({ name, password }, visitor(parts), place.world)
const codesOf = async (name: string, address: string): Promise<string[]> => {
  const codes = []
  for (let index = 0; index < 7; index += 1)
    codes.push((await problemOf(tryWith(name, 'x', { address }))).code)
  return codes
}
const timed = async (hash: string | null): Promise<number> => {
  const begun = process.cpuUsage()
  for (let index = 0; index < 5; index += 1) await isPassword('wrong as it is', hash)
  return process.cpuUsage(begun).user
}
async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Problem) return error
  throw new Error('no problem was thrown', { cause: error })
}

test('lets in by name, however it is written, and password', async () => {
  await joinAs('Ann', place)
  const bearer = await bearerOf(await tryWith(' ANN ', PASSWORD), place)
  expect([bearer.account.name, bearer.profile.reader]).toEqual(['Ann', 'reader'])
})

test('a name that is nobody’s gets the same words as a wrong password', async () => {
  await joinAs('Ann', place)
  const [wrong, nobody] = [await problemOf(tryWith('Ann', 'x')), await problemOf(tryWith('Bob', 'x'))]
  expect([wrong.code, wrong.message, wrong.hint]).toEqual([nobody.code, nobody.message, nobody.hint])
  expect(wrong.code).toBe('unauthenticated')
})

test('a name that is nobody’s costs as much work as a wrong password', async () => {
  const joined = await joinAs('Ann', place)
  const [known, nobody] = [await timed(joined.account.passwordHash), await timed(null)]
  expect(nobody / known).toBeGreaterThan(0.2)
})

test('begins a new session whatever was on the device, and ends that', async () => {
  const before = await joinAs('Ann', place)
  const fixed = await tryWith('Ann', PASSWORD, { session: 'what an attacker chose' })
  expect(fixed.session).not.toBe('what an attacker chose')
  const after = await tryWith('Ann', PASSWORD, { session: before.session })
  expect(after.session).not.toBe(before.session)
  expect(await sessionBearer(before.session, place.world)).toBeNull()
})

test('keeps no secret, only hashes', async () => {
  const { session, device } = await joinAs('Ann', place)
  expect(place.bytes()).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  for (const secret of [session, device ?? '', PASSWORD]) expect(place.bytes()).not.toContain(secret)
})

test.each([
  ['so long after logging in', ABSOLUTE_MS, true],
  ['so long after it was used', IDLE_MS, false],
])('a session ends %s', async (_, lasts, isUsed) => {
  const { session } = await joinAs('Ann', place)
  const good = []
  for (let passed = DAY_MS; passed < lasts; passed += DAY_MS) {
    place.wait(DAY_MS)
    if (isUsed || passed === lasts - DAY_MS) good.push((await sessionBearer(session, place.world)) !== null)
  }
  expect(good).not.toContain(false)
  place.wait(isUsed ? DAY_MS : lasts)
  expect(await sessionBearer(session, place.world)).toBeNull()
})

test('an attacker elsewhere cannot lock anybody out', async () => {
  const { device } = await joinAs('Ann', place)
  for (let index = 0; index < 60; index += 1)
    await problemOf(tryWith('Ann', 'x', { address: `198.51.100.${index % 4}` }))
  expect((await problemOf(tryWith('Ann', PASSWORD, { address: '198.51.100.1' }))).code).toBe('too-many')
  expect((await tryWith('Ann', PASSWORD)).account.name).toBe('Ann')
  const beside = { address: '198.51.100.1', deviceSecret: device }
  expect((await tryWith('Ann', PASSWORD, beside)).account.name).toBe('Ann')
})

test('somebody’s own device is no way round for the accounts of others', async () => {
  await joinAs('Ann', place)
  const { device } = await joinAs('Ben', place)
  const codes = []
  for (let index = 0; index < 8; index += 1)
    codes.push((await problemOf(tryWith('Ann', 'x', { deviceSecret: device }))).code)
  expect(codes.at(-1)).toBe('too-many')
})

test('a name that is nobody’s is to wait just as anybody’s', async () => {
  await joinAs('Ann', place)
  expect(await codesOf('Ann', '203.0.113.1')).toEqual(await codesOf('Bob', '203.0.113.2'))
})

test('shows where one is logged in, and ends any of it', async () => {
  await joinAs('Ann', place)
  const other = await joinAs('Ben', place)
  const [one, two, three] = [
    await tryWith('Ann', PASSWORD, { device: 'a phone' }),
    await tryWith('Ann', PASSWORD),
    await tryWith('Ann', PASSWORD),
  ]
  const bearer = await bearerOf(two, place)
  const sessions = await ownSessions(bearer, place.world)
  expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1)
  const phone = sessions.find(({ device }) => device === 'a phone')
  await endSession(phone?.id ?? '', bearer, place.world)
  expect(await sessionBearer(one.session, place.world)).toBeNull()
  await endOtherSessions(bearer, place.world)
  expect(await sessionBearer(three.session, place.world)).toBeNull()
  await logOut(two.session, place.world)
  expect(await sessionBearer(two.session, place.world)).toBeNull()
  const [others] = await ownSessions(await bearerOf(other, place), place.world)
  expect((await problemOf(endSession(others?.id ?? '', bearer, place.world))).code).toBe('not-found')
})

test('whoever’s rights change logs in again', async () => {
  await joinAs('Ann', place)
  const ben = await joinAs('Ben', place)
  await changeRole({ id: ben.account.id, role: 'keeper' }, place.world)
  expect(await sessionBearer(ben.session, place.world)).toBeNull()
})
