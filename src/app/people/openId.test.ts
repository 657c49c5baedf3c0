import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { localIssuer, type LocalIssuer } from '../../../test/people/localIssuer.js'
import { bearerOf, joinAs, openPlace, visitor, type Place } from '../../../test/people/place.js'
import { invite } from './invitations.js'
import { finishOpenId, startOpenId, type OpenIdWish } from './openId.js'

let elsewhere: LocalIssuer
let place: Place
beforeAll(async () => (elsewhere = await localIssuer()))
afterAll(async () => elsewhere.stop())
beforeEach(async () => {
  const openId = { issuer: elsewhere.issuer, clientId: 'unspoiled', clientSecret: null }
  // The issuer's word is held against the clock of the machine.
  place = await openPlace({ openId })
  await joinAs('Ann', place)
})
afterEach(async () => place.close())

const NOBODY: OpenIdWish = { goOn: '/works?a=b', link: null, bearer: null }
const start = async (wish: Partial<OpenIdWish> = {}) =>
  startOpenId({ ...NOBODY, ...wish }, visitor(), place.world)
const finish = async (ceremony: string, query: string) =>
  finishOpenId({ ceremony, query }, visitor(), place.world)
async function comeBack(claims: Record<string, unknown>, wish: Partial<OpenIdWish> = {}) {
  const { address, ceremony } = await start(wish)
  return finish(ceremony, elsewhere.visit(address, claims))
}

test('a stranger joins by an invitation, and logs in from then on', async () => {
  const link = await invite('reader', place.world)
  const joined = await comeBack({ sub: '7', preferred_username: 'kim' }, { link })
  expect([joined.account.name, joined.account.role, joined.goOn]).toEqual(['kim', 'reader', '/works?a=b'])
  expect((await comeBack({ sub: '7' })).account.id).toBe(joined.account.id)
  await expect(start({ link })).rejects.toThrow('not good')
})

test('a stranger without an invitation is not let in', async () => {
  await expect(comeBack({ sub: '8' })).rejects.toThrow('nobody here is known by that account')
})

test('an account is connected by whoever is logged in to it, and with nobody else’s', async () => {
  const ben = await bearerOf(await joinAs('Ben', place), place)
  const connected = await comeBack({ sub: '9' }, { bearer: ben })
  expect((await comeBack({ sub: '9' })).account.id).toBe(connected.account.id)
  const kim = await bearerOf(await joinAs('Kim', place), place)
  await expect(comeBack({ sub: '9' }, { bearer: kim })).rejects.toThrow('belongs to somebody else')
})

test.each<[string, Record<string, unknown>]>([
  ['another nonce', { nonce: 'other' }],
  ['another audience', { aud: 'somebody else' }],
  ['another issuer', { iss: 'https://evil.example' }],
  ['a word that is too old', { exp: 1 }],
])('%s is not believed', async (_, claims) => {
  await expect(comeBack({ sub: '7', ...claims })).rejects.toThrow('did not say who you are')
})

test('another state is not believed', async () => {
  const [mine, theirs] = [await start(), await start()]
  const query = elsewhere.visit(theirs.address, { sub: '7' })
  await expect(finish(mine.ceremony, query)).rejects.toThrow('did not say who you are')
})

test('a visit ends once, and within a quarter of an hour', async () => {
  const [once, late] = [await start(), await start()]
  const query = elsewhere.visit(once.address, { sub: '7' })
  await expect(finish(once.ceremony, query)).rejects.toThrow('nobody here is known')
  await expect(finish(once.ceremony, query)).rejects.toThrow('done already')
  place.wait(16 * 60_000)
  await expect(finish(late.ceremony, elsewhere.visit(late.address, { sub: '7' }))).rejects.toThrow(
    'took too long',
  )
})

test('nobody is sent to another place afterwards', async () => {
  const link = await invite('reader', place.world)
  expect((await comeBack({ sub: '11', name: 'Lee' }, { link, goOn: 'https://evil.example/' })).goOn).toBe('/')
})

test('the issuer is asked for a code, with PKCE', async () => {
  const { searchParams } = new URL((await start()).address)
  expect([searchParams.get('response_type'), searchParams.get('code_challenge_method')]).toEqual([
    'code',
    'S256',
  ])
  expect(searchParams.get('redirect_uri')).toBe('https://unspoiled.example/api/v1/open-id/return')
})

test('an issuer that does not answer is told so', async () => {
  const openId = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: null }
  await expect(startOpenId(NOBODY, visitor(), { ...place.world, openId })).rejects.toThrow('does not answer')
  await expect(startOpenId(NOBODY, visitor(), { ...place.world, openId: null })).rejects.toThrow(
    'no other place',
  )
})
