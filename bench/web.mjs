/**
 * The page as a mid-range phone has it: Chromium with its processor slowed down four times and WebPageTest's “3G Fast”
 * (1.6 Mbit/s down, 768 kbit/s up, 150 ms there and back), against a server that has answered before. Each page is
 * opened in a new profile, so that nothing is kept from before. Beside it a page that is one line of HTML: what the
 * network alone takes.
 *
 *     npm run bench web
 *
 * `usable` is when the page has its heading and nothing of it is still loading, and that is painted, by the page's
 * own clock: what steers the browser takes its time, too. CHROMIUM names a Chromium elsewhere than at
 * /usr/bin/chromium; without one this says so and measures nothing.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const TIMES = 5
const SLOWER = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 768_000 / 8,
}
const PAGES = ['/', '/works', '/work/jessica-jones', '/calendar', '/timeline']

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (existsSync(executablePath)) console.table(await measured())
else console.log('There is no Chromium here, so that nothing is measured.')

async function measured() {
  const folder = mkdtempSync(path.join(tmpdir(), 'unspoiled-web-bench-'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  const server = await started(folder)
  const bare = await bareServer()
  try {
    const rows = []
    for (const page of PAGES) rows.push({ page, ...(await opened(browser, server.address + page)) })
    rows.push({ page: 'one line of HTML', ...(await opened(browser, bare.address)) })
    return rows
  } finally {
    server.stop()
    bare.stop()
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

async function opened(browser, address) {
  await once(browser, address)
  const runs = []
  for (let run = 0; run < TIMES; run += 1) runs.push(await once(browser, address))
  const median = (name) => runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]
  return {
    'first paint ms': median('painted'),
    'largest paint ms': median('largest'),
    'usable ms': median('usable'),
    'script kB': median('script'),
    'all kB': median('all'),
  }
}

async function once(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.largestPaint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new MutationObserver(() => {
      const isUsable =
        document.querySelector('h1') !== null && document.querySelector('[data-loading]') === null
      if (!isUsable) globalThis.usableAt = undefined
      else globalThis.usableAt ??= performance.now()
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
  const { painted, largest, usable, files } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largest: globalThis.largestPaint ?? 0,
    usable: globalThis.usableAt,
    files: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      ({ name, transferSize }) => ({ name, bytes: transferSize }),
    ),
  }))
  await context.close()
  return {
    painted: Math.round(painted),
    largest: Math.round(largest),
    usable: Math.round(Math.max(painted, usable)),
    script: kilobytes(files.filter(({ name }) => name.endsWith('.js'))),
    all: kilobytes(files),
  }
}

/** As sent: compressed, with the head. */
function kilobytes(files) {
  return Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
}

async function started(folder) {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const options = ['serve', '--sample', '--port', '0', '--data', folder, '--log', 'error', '--collect', 'off']
  const child = spawn(process.execPath, [main, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise((resolve) => {
    child.stdout.on('data', (words) => {
      const [, found] = /is at (http:\S+)/.exec(String(words)) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  return { address, stop: () => child.kill('SIGINT') }
}

async function bareServer() {
  const page = '<!doctype html><title>Bare</title><h1>Bare</h1>'
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  )
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}
