/** People over HTTP: who is let in, what a session and a token open, and what nobody learns. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { peopledHouse, type Browser, type PeopledHouse } from '../../test/people/browser.js'
import { PASSWORD } from '../../test/people/place.js'
import { ORIGIN } from '../../test/serving/servedHouse.js'
import { firstKeeperLink } from '../app/people/invitations.js'
import { ROUTES } from './routes.js'

const DAY_MS = 86_400_000

let nowMs = 0
let place: PeopledHouse
let keeper: Browser
beforeEach(async () => {
  nowMs = Date.parse('2026-03-01T10:00:00.000Z')
  place = await peopledHouse(() => new Date(nowMs))
  keeper = place.newBrowser()
  const link = await firstKeeperLink({ ...place.served.worldOf('visitor'), ...place.house.people })
  await keeper.send('POST /api/v1/join', { link, name: 'Ann', proof: { password: PASSWORD } })
})
afterEach(async () => place.served.close())

async function joined(name: string, role = 'reader'): Promise<Browser> {
  const invited = await keeper.send('POST /api/v1/invitations', { role })
  const browser = place.newBrowser()
  await browser.send('POST /api/v1/join', { link: invited.at('secret'), name, proof: { password: PASSWORD } })
  return browser
}
const logInWith = async (browser: Browser, name: string, password: string) =>
  browser.send('POST /api/v1/session', { name, password })
const nameOf = async (browser: Browser): Promise<unknown> =>
  (await browser.get('/api/v1/me')).at('account', 'name')
const tokenOf = async (browser: Browser, scopes: readonly string[]): Promise<unknown> =>
  (await browser.send('POST /api/v1/tokens', { name: 'a program', scopes })).at('secret')
const bearing = (token: unknown) => ({ authorization: `Bearer ${String(token)}` })
const deletingWith = async (token: unknown) =>
  place.newBrowser().send('DELETE /api/v1/account', {}, bearing(token))
async function idOf(name: string): Promise<string> {
  const accounts = await keeper.get('/api/v1/accounts')
  const index = [0, 1].find((each) => accounts.at(each, 'name') === name)
  return String(accounts.at(index ?? 0, 'id'))
}

test('somebody nobody knows is told so, and a keeper who they are', async () => {
  expect((await place.newBrowser().get('/api/v1/me')).at()).toEqual({
    account: null,
    profile: null,
    profiles: [],
    openId: false,
  })
  const { at } = await keeper.get('/api/v1/me')
  expect([at('account', 'role'), at('profile'), at('profiles', 'length')]).toEqual(['keeper', 'reader', 1])
})

test('cookies are for this server only, and no script can read them', async () => {
  const { headers } = await logInWith(place.newBrowser(), 'Ann', PASSWORD)
  const [session, device] = headers.getSetCookie()
  expect(session).toMatch(/^unspoiled=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(device).toMatch(/^unspoiled-device=[\w-]{43}; .*HttpOnly/)
})

test('over https they have a name that nobody else can set', async () => {
  const safe = await peopledHouse(undefined, { address: 'https://stories.test' })
  const link = await firstKeeperLink({ ...safe.served.worldOf('visitor'), ...safe.house.people })
  const browser = safe.newBrowser()
  const { headers } = await browser.send('POST /api/v1/join', {
    link,
    name: 'Ann',
    proof: { password: PASSWORD },
  })
  expect(headers.getSetCookie()[0]).toMatch(/^__Host-unspoiled=.*; Secure; /)
  expect(await nameOf(browser)).toBe('Ann')
  browser.cookies.set('unspoiled', browser.cookies.get('__Host-unspoiled') ?? '')
  browser.cookies.delete('__Host-unspoiled')
  expect(await nameOf(browser)).toBeUndefined()
  await safe.served.close()
})

test('a wrong password and a name that is nobody’s are the same status, headers and bytes', async () => {
  const [wrong, nobody] = [
    await logInWith(place.newBrowser('203.0.113.1'), 'Ann', 'x'),
    await logInWith(place.newBrowser('203.0.113.2'), 'Bob', 'x'),
  ]
  expect(wrong.status).toBe(401)
  expect([nobody.status, [...nobody.headers], nobody.text]).toEqual([
    wrong.status,
    [...wrong.headers],
    wrong.text,
  ])
})

test('a session that was put on a device is not the one that is logged in', async () => {
  const victim = place.newBrowser()
  victim.cookies.set('unspoiled', 'chosen-by-an-attacker')
  await logInWith(victim, 'Ann', PASSWORD)
  expect(victim.cookies.get('unspoiled')).not.toBe('chosen-by-an-attacker')
  expect(await nameOf(victim)).toBe('Ann')
})

test('logging out ends the session itself', async () => {
  const stolen = keeper.cookies.get('unspoiled') ?? ''
  await keeper.send('DELETE /api/v1/session')
  expect(keeper.cookies.has('unspoiled')).toBe(false)
  keeper.cookies.set('unspoiled', stolen)
  expect(await nameOf(keeper)).toBeUndefined()
})

test('a session that expired opens nothing', async () => {
  nowMs += 15 * DAY_MS
  expect(await nameOf(keeper)).toBeUndefined()
  expect((await keeper.get('/api/v1/sessions')).status).toBe(401)
})

test.each([
  [{ origin: 'https://evil.test' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'https://evil.test', authorization: 'Basic YTpi' }, 403],
  [{ origin: ORIGIN }, 200],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
])('a write that says %j is answered with %i', async (headers, status) => {
  const { send } = keeper
  expect((await send('POST /api/v1/profiles', { name: 'Kim' }, headers)).status).toBe(status)
})

test('a write that no page of ours could send is refused', async () => {
  const asForm = { 'content-type': 'text/plain' }
  expect((await keeper.send('POST /api/v1/profiles', { name: 'Kim' }, asForm)).status).toBe(400)
})

test('a token needs no cookie, and opens what it was made for only', async () => {
  const token = await tokenOf(keeper, ['read'])
  const program = place.newBrowser()
  const asked = async (what: string) => (await program.send(what, {}, bearing(token))).status
  expect(await asked('DELETE /api/v1/account')).toBe(403)
  expect(await asked('POST /api/v1/passkeys/options')).toBe(403)
  const feeds = await tokenOf(keeper, ['feed'])
  const me = async (secret: unknown) =>
    place.house.whoAsks(new Request(`${ORIGIN}/api/v1/me`, { headers: bearing(secret) }))
  expect(await me(feeds)).toMatchObject({ reader: 'reader', scopes: new Set(['feed']) })
})

test('what is for keepers is refused to everybody else', async () => {
  const reader = await joined('Ben')
  const writes = ROUTES.filter(({ access, method }) => access === 'keeper' && method !== 'GET')
  const answers = []
  for (const { method, path } of writes) {
    const what = `${method} ${path.replaceAll(/\{\w+\}/g, 'x')}`
    answers.push([(await reader.send(what)).status, (await place.newBrowser().send(what)).status])
  }
  expect(new Set(answers.map(String))).toEqual(new Set(['403,401']))
})

test('a token that was revoked, or never was, is told in the same bytes', async () => {
  const token = await tokenOf(keeper, ['read'])
  const tokens = await keeper.get('/api/v1/tokens')
  await keeper.send(`DELETE /api/v1/tokens/${String(tokens.at(0, 'id'))}`)
  const [revoked, never] = [await deletingWith(token), await deletingWith('never-was')]
  expect([revoked.status, revoked.text]).toEqual([never.status, never.text])
  expect(revoked.status).toBe(401)
})

test('a token beside a cookie counts, and the cookie does not', async () => {
  const reader = await joined('Ben')
  const token = await tokenOf(reader, ['read'])
  expect((await keeper.send('POST /api/v1/invitations', { role: 'keeper' }, bearing(token))).status).toBe(403)
})

test('a profile that is chosen is whose horizon is asked', async () => {
  const id = (await keeper.send('POST /api/v1/profiles', { name: 'Kim' })).at('id')
  await keeper.send('PUT /api/v1/session/profile', { id })
  expect((await keeper.get('/api/v1/me')).at('profile')).toBe(id)
  const reader = await joined('Ben')
  expect((await reader.send('PUT /api/v1/session/profile', { id })).status).toBe(404)
})

test('whoever becomes a keeper or is none any more logs in again', async () => {
  const ben = await joined('Ben')
  const id = await idOf('Ben')
  await keeper.send(`PATCH /api/v1/accounts/${id}`, { role: 'keeper' })
  expect(await nameOf(ben)).toBeUndefined()
  await logInWith(ben, 'Ben', PASSWORD)
  expect((await ben.get('/api/v1/accounts')).status).toBe(200)
})

test('what opens an account to others takes a fresh session', async () => {
  nowMs += 3_600_000
  for (const [method, path, body] of [
    ['DELETE', '/api/v1/account', {}],
    ['POST', '/api/v1/passkeys/options', {}],
    ['POST', '/api/v1/tokens', { name: 'x', scopes: ['read'] }],
    ['POST', '/api/v1/invitations', { role: 'keeper' }],
  ] as const)
    expect([path, (await keeper.send(`${method} ${path}`, body)).status]).toEqual([path, 401])
})

test('whoever tries too often is told how long to wait, and nobody else has to', async () => {
  const attacker = place.newBrowser('203.0.113.9')
  const statuses = []
  for (let index = 0; index < 6; index += 1) statuses.push((await logInWith(attacker, 'Ann', 'x')).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  expect((await logInWith(attacker, 'Ann', PASSWORD)).headers.get('retry-after')).toBe('1')
  expect((await logInWith(place.newBrowser('192.0.2.77'), 'Ann', PASSWORD)).status).toBe(200)
})

test('an account that is deleted opens nothing any more', async () => {
  const ben = await joined('Ben')
  const token = await tokenOf(ben, ['read'])
  expect((await ben.get('/api/v1/account/export')).at('name')).toBe('Ben')
  expect((await ben.send('DELETE /api/v1/account')).status).toBe(204)
  expect(ben.cookies.size).toBe(0)
  expect((await ben.send('DELETE /api/v1/account', {}, bearing(token))).status).toBe(401)
  expect((await logInWith(ben, 'Ben', PASSWORD)).status).toBe(401)
})

test('a password is set anew by a keeper’s link', async () => {
  const ben = await joined('Ben')
  const id = await idOf('Ben')
  const { at: link } = await keeper.send(`POST /api/v1/accounts/${id}/reset`)
  expect(link('address')).toBe(`${ORIGIN}/reset#${String(link('secret'))}`)
  const other = place.newBrowser()
  const password = 'nine odd teaspoons'
  expect((await other.send('POST /api/v1/password/reset', { link: link('secret'), password })).status).toBe(
    200,
  )
  expect([await nameOf(other), await nameOf(ben)]).toEqual(['Ben', undefined])
})
