import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORIGIN, servedHouse, type ServedHouse } from '../../test/serving/servedHouse.js'
import { openPage } from './page.js'
import { serverOf } from './serverOf.js'

const DOCUMENT = '<!doctype html><script>let early</script>'

let folder = ''
let served: ServedHouse
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspoiled-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), DOCUMENT)
  writeFileSync(join(folder, 'assets/main-1.js'), 'let a')
  writeFileSync(join(folder, 'assets/main-1.js.br'), 'small')
  served = await servedHouse()
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  serverOf({ ...served.house, page: openPage(folder) }).fetch(new Request(`${ORIGIN}${path}`, init))

const keptAs = async (path: string): Promise<string | null> => (await ask(path)).headers.get('cache-control')
const sentAs = async (encoding: string): Promise<string> =>
  (await ask('/assets/main-1.js', { headers: { 'accept-encoding': encoding } })).text()

test.each(['/', '/works', '/u/nowhere/work/nothing', '/calendar'])('%s is the page', async (path) => {
  const response = await ask(path)
  expect([response.status, await response.text()]).toEqual([200, DOCUMENT])
})

test('the page may load and ask what is here, run what it was built with, and nothing else', async () => {
  const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
  const ran = createHash('sha256').update('let early').digest('base64')
  expect(policy).toContain(`default-src 'none'; script-src 'self' 'sha256-${ran}'; style-src 'self'`)
  expect(policy).not.toContain('unsafe')
})

test('what has its hash in its name is kept for ever, and the page is asked for again', async () => {
  expect(await keptAs('/assets/main-1.js')).toContain('immutable')
  expect(await keptAs('/works')).toBe('no-cache')
})

test('a file goes out compressed to whoever takes it so', async () => {
  expect([await sentAs('gzip, br'), await sentAs('identity')]).toEqual(['small', 'let a'])
})

test('a page that is there already is not sent again', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? ''
  expect((await ask('/works', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test.each<[method: string, path: string]>([
  ['GET', '/api/v1/nowhere'],
  ['GET', '/assets/gone-1.js'],
  ['GET', '/../../etc/passwd.txt'],
  ['POST', '/works'],
])('%s %s is a problem and no page', async (method, path) => {
  const response = await ask(path, { method })
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})
