/** Tests in a real browser, with a place of their own: both start before the first of them, and end after the last. */
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath, openBrowser, visit, type Visit } from './browser.js'
import type { Place } from './place.js'

export interface Opened {
  readonly place: Place
  readonly browser: Browser
  /** Somebody with a browser profile of their own, at the place. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Visit>
}

/**
 * Skips its tests where there is no Chromium.
 * @param start the place
 * @param tests are given what opens; it is there once one of them, or a `beforeAll` of theirs, runs
 */
export function inChromium(start: () => Promise<Place>, tests: (opened: () => Opened) => void): void {
  describe.skipIf(chromiumPath === null)('in Chromium', () => {
    let place: Place | undefined
    let browser: Browser | undefined
    beforeAll(async () => {
      place = await start()
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await place?.stop()
    })

    tests(() => {
      if (place === undefined || browser === undefined) throw new Error('nothing is opened before the tests')
      const [at, within] = [place.address, browser]
      return { place, browser, visitor: async (options) => visit(within, at, options) }
    })
  })
}
