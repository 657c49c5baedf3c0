/** A real Chromium, and pages in it that remember what went wrong. */
import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is; null where this machine has none. */
export const chromiumPath: string | null =
  PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

if (chromiumPath === null)
  process.stderr.write(
    'There is no Chromium here (Debian’s package `chromium`): the page is not tried in one.\n',
  )

export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('there is no Chromium here')
  // Chromium's own sandbox does not start for root, as which builds in containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: chromiumPath, args })
}

export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const

export const SCHEMES = ['light', 'dark'] as const

export interface Visit {
  readonly page: Page
  /** What the console complained of, and what was thrown. */
  readonly complaints: readonly string[]
  /** Opens a page, and waits until what it asks at first is there. */
  readonly go: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What draws without a graphics card says that it is slow: that is of the machine, not of the page. */
const SLOW_DRAWING = /GL Driver Message/

/** Somebody with a browser profile of their own. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: address, viewport: SIZES.phone, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !SLOW_DRAWING.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return {
    page,
    complaints,
    go: async (path) => {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await settled(page)
    },
    close: async () => context.close(),
  }
}

/** Waits until nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' })
}

/** What axe finds wrong with a page once it is there and nothing moves: “color-contrast: .day”. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settled(page)
  await page.evaluate(STILL)
  await page.evaluate(axe.source)
  return page.evaluate<string[]>(FIND)
}

/** What turns for ever, as a sign of loading, is not waited for. */
const STILL = `Promise.allSettled(document.getAnimations().flatMap((animation) =>
  Number.isFinite(animation.effect.getComputedTiming().endTime) ? [animation.finished] : []))`

const FIND = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`
