/** The document asks for what its page asks for: nothing twice, nothing for nobody, and nothing for who one was before. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, openBrowser, visit } from './browser.js'
import { joinAsKeeper, told } from './joining.js'
import { startPlace, type Place } from './place.js'

describe.skipIf(chromiumPath === null)('in Chromium', () => {
  let place: Place
  let browser: Browser
  beforeAll(async () => {
    place = await startPlace()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await place.stop()
  })

  test('each page takes all that its document asked for, and asks for nothing of it again', async () => {
    const { page, go, close } = await visit(browser, place.address, { serviceWorkers: 'block' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await go('/')
    const { articles } = await told<{ articles: { id: string }[] }>(page, ['GET /api/v1/news?limit=1'])
    const paths = [...PATHS, ...PATHS.map((path) => `/u/defenders${path}`), `/article/${articles[0]?.id}`]
    for (const path of paths) {
      asked.length = 0
      await go(path)
      const leftOver = await page.evaluate<string[]>('[...askedEarly.keys()]')
      const twice = asked.filter((url, at) => asked.indexOf(url) < at && url.includes('/api/'))
      expect({ path, leftOver, twice }).toEqual({ path, leftOver: [], twice: [] })
    }
    await close()
  })

  test('what was asked before somebody told the server something is not shown', async () => {
    const ann = await visit(browser, place.address, { serviceWorkers: 'block' })
    await joinAsKeeper(ann, place)
    await ann.go('/works')
    await ann.page.evaluate(
      `askedEarly.set('/api/v1/me', { coming: Promise.resolve({ account: null, profiles: [] }) })`,
    )
    await ann.page.getByRole('link', { name: 'Me', exact: true }).click()
    await ann.page.getByRole('button', { name: 'Ann' }).click()
    await ann.page.getByText('You see what Ann may see').waitFor()
    expect(await ann.page.evaluate('askedEarly.size')).toBe(0)
    await ann.close()
  })
})

const PATHS = [
  '/',
  '/works',
  '/work/jessica-jones',
  '/season/jessica-jones/1',
  '/installment/jessica-jones/1x01',
  '/entity/jessica-jones',
  '/calendar',
  '/timeline',
  '/relations',
  '/relations/jessica-jones',
  '/way',
]
