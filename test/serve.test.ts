/** `unspoiled serve` as a process: it starts, answers, collects meanwhile, and stops. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { serve } from './fetching/serve.js'
import { runProgram } from './runProgram.js'
import { startServe } from './serving/startServe.js'

const folder = mkdtempSync(join(tmpdir(), 'unspoiled-serve-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><guid>1</guid>
<title>Jessica Jones renewed for season 2</title><pubDate>Fri, 02 Sep 2016 10:00:00 GMT</pubDate>
<description>Netflix has renewed Jessica Jones for a second season.</description></item></channel></rss>`

test('starts with its sample, answers whoever comes, and stops when it is told to', async () => {
  const server = await startServe(['--sample', '--data', join(folder, 'sample')])
  const asked = await fetch(`${server.address}/api/v1/news`)
  expect([asked.status, JSON.stringify(await asked.json())]).toEqual([
    200,
    expect.stringContaining('Jessica Jones'),
  ])
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  expect(await server.stop()).toBe(0)
  expect(server.said()).not.toContain('Kilgrave')
}, 30_000)

test('collects meanwhile what is followed, and shows it at once', async () => {
  const data = join(folder, 'collecting')
  const env = { UNSPOILED_DATA: data }
  const site = await serve((_, response) =>
    response.setHeader('content-type', 'application/rss+xml').end(FEED),
  )
  await runProgram(['pack', 'add', 'defenders'], { env })
  expect((await runProgram(['follow', `${site}/feed`], { env })).status).toBe(0)
  const server = await startServe(['--data', data])
  const news = async (): Promise<string> => (await fetch(`${server.address}/api/v1/news`)).text()
  for (let tries = 0; tries < 100 && !(await news()).includes('renewed for season 2'); tries += 1)
    await pause(100)
  expect(await news()).toContain('renewed for season 2')
  expect(await server.stop()).toBe(0)
}, 60_000)

test.each([
  [['--port', 'many'], 2, '“many” is no port'],
  [['--collect', 'maybe', '--port', '0'], 2, '“maybe” is no collect'],
  [['--config', '/nowhere.yaml'], 1, 'the settings in /nowhere.yaml cannot be read'],
])('%j is refused with a sentence', async (args, status, sentence) => {
  const answer = await runProgram(['serve', '--data', join(folder, 'refused'), ...args])
  expect([answer.status, answer.stderr]).toEqual([status, expect.stringContaining(sentence)])
})

test('a setting has one name in the flag, the environment and the file', async () => {
  const file = join(folder, 'settings.yaml')
  writeFileSync(file, 'host: 127.0.0.2\nlog: debug\n')
  const data = join(folder, 'settings')
  const server = await startServe(['--data', data], { UNSPOILED_CONFIG: file, UNSPOILED_LOG: 'silent' })
  expect(server.address).toContain('127.0.0.2')
  await fetch(`${server.address}/healthz`)
  await server.stop()
  expect(server.said()).not.toContain('answered')
})
