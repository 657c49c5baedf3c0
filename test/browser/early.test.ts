/** The document asks for what its page asks for: nothing twice, nothing for nobody, and nothing for who one was before. */
import type { BrowserContextOptions, Route } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Visit } from './browser.js'
import { inChromium } from './inChromium.js'
import { keeperState, told, type KeptState } from './joining.js'
import { startPlace } from './place.js'

inChromium(startPlace, (opened) => {
  let state: KeptState
  beforeAll(async () => (state = await keeperState(opened())))

  /** The worker would answer, too. */
  const visitor = async (options: BrowserContextOptions = {}): Promise<Visit> =>
    opened().visitor({ serviceWorkers: 'block', ...options })

  test('each page takes all that its document asked for, and asks for nothing of it again', async () => {
    const { page, go, close } = await visitor()
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
    const ann = await visitor({ storageState: state })
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

  /** Ann's page, and the answers are there before the script that draws them. */
  async function drawnEarly(): Promise<Visit> {
    const ann = await visitor({ storageState: state })
    await ann.page.route('**/assets/index-*.js', async (route) => {
      await ann.page.waitForTimeout(1000)
      await route.continue()
    })
    return ann
  }

  test('what was drawn early goes at once when it is forgotten', async () => {
    const { page, go, close } = await drawnEarly()
    await go('/')
    await told(page, ['PUT /api/v1/marks', { words: ['jessica-jones/1x01'] }])
    await go('/installment/jessica-jones/1x01')
    expect(await page.getByText('Kilgrave').count()).toBeGreaterThan(0)

    const held: Route[] = []
    await page.route('**/api/v1/**', async (route) => {
      if (route.request().method() === 'GET') held.push(route)
      else await route.continue()
    })
    await page.getByRole('button', { name: /seen/i }).first().click()
    await page.getByText('Kilgrave').first().waitFor({ state: 'detached' })
    await page.getByText('You see what').waitFor({ state: 'detached' })
    expect(held.length).toBeGreaterThan(0)
    await page.unroute('**/api/v1/**')
    await Promise.all(held.map(async (route) => route.continue()))
    await page.getByText('You see what Ann may see').waitFor()
    await close()
  })

  test('an answer that is the same after everything was forgotten is drawn again', async () => {
    const { page, go, close } = await drawnEarly()
    await go('/me')
    await page.route('**/api/v1/me', async (route) => {
      await page.getByRole('link', { name: 'Works', exact: true }).click()
      await route.continue()
    })
    const answer = page.waitForResponse(/api\/v1\/me$/)
    await page.getByRole('button', { name: 'Ann' }).click()
    await page.getByRole('heading', { level: 1, name: 'Works' }).waitFor()
    expect((await answer).status()).toBe(200)
    await page.getByText('You see what Ann may see').waitFor()
    await close()
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
