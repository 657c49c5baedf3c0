/**
 * Takes pictures of the main pages on a desk and on a phone, as somebody sees them who has watched a part of the sample:
 *
 *     npm run screens            into docs/screens/
 *     npm run screens FOLDER
 *
 * It needs the built program and Chromium; CHROMIUM names one elsewhere than at /usr/bin/chromium.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const out = process.argv[2] ?? path.join(root, 'docs/screens')

/** What Ann has seen, day by day, so that her way can be drawn. */
const SEEN = [
  ['Daredevil 1', '2025-01-18'],
  ['Jessica Jones ..1x05', '2025-02-09'],
  ['Jessica Jones 1', '2025-02-22'],
  ['Daredevil 2', '2025-04-05'],
  ['Luke Cage ..1x06', '2025-06-14'],
]

/** Each with how often one goes on in it before the picture is taken. */
const PAGES = [
  ['today', '/'],
  ['works', '/works'],
  ['work', '/work/jessica-jones'],
  ['season', '/season/jessica-jones/1'],
  ['installment', '/installment/jessica-jones/1x08'],
  ['calendar', '/calendar', 'Last before'],
  ['timeline', '/timeline'],
  ['relations', 'Jessica Jones'],
  ['universe', '/relations'],
  ['way', '/way'],
]

const SIZES = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
}

const folder = mkdtempSync(path.join(tmpdir(), 'unspoiled-screens-'))
mkdirSync(out, { recursive: true })
const server = await served()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const state = await annsBrowser()
  for (const [size, options] of Object.entries(SIZES)) await take(size, options, state)
} finally {
  await browser.close()
  server.program.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function take(size, options, storageState) {
  const context = await browser.newContext({ baseURL: server.address, storageState, ...options })
  const page = await context.newPage()
  for (const [name, where, press] of PAGES) {
    await page.goto(where.startsWith('/') ? where : await pathOfRelations(page, where))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('[data-loading]').first().waitFor({ state: 'detached' })
    if (press !== undefined) await page.getByRole('button', { name: press }).click()
    await page.waitForTimeout(600)
    const file = path.join(out, `${name}-${size}.png`)
    await page.screenshot({ path: file })
    console.log(path.relative(root, file))
  }
  await context.close()
}

/** Names stand in no address: whose relations are drawn is found as a reader finds it. */
async function pathOfRelations(page, words) {
  const { things } = await (
    await page.request.get(`/api/v1/suggest?words=${encodeURIComponent(words)}`)
  ).json()
  const { id } = things.find(({ kind }) => kind === 'character')
  return `/relations/${encodeURIComponent(id)}`
}

/** Joins as the first keeper, marks what Ann has seen, and reads the sample article. */
async function annsBrowser() {
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto(server.link)
  await page.getByLabel('Name').fill('Ann')
  await page.getByLabel('Password').fill('a sentence of my own')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByText('You see what Ann may see').waitFor()
  for (const [words, on] of SEEN) {
    const { status, text } = await page.evaluate(mark, { words: [words], on })
    if (status !== 200) throw new Error(text)
  }
  const state = await context.storageState()
  await context.close()
  return state
}

async function mark(body) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/v1/marks', { method: 'PUT', headers, body: JSON.stringify(body) })
  return { status: answer.status, text: await answer.text() }
}

async function served() {
  const args = ['serve', '--sample', '--data', folder, '--port', '0', '--collect', 'off', '--log', 'error']
  const program = spawn(process.execPath, [path.join(root, 'dist/cli/main.js'), ...args])
  let said = ''
  return new Promise((resolve, reject) => {
    program.once('exit', () => reject(new Error(said)))
    const hear = (bytes) => {
      said += String(bytes)
      const [, address] = /Unspoiled is at (http:\S+)/.exec(said) ?? []
      const [link] = /\/join#\S+/.exec(said) ?? []
      if (address !== undefined && link !== undefined) resolve({ program, address, link })
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
  })
}
