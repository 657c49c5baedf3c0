/**
 * The second law in a browser. A pack whose hidden statements all bear a canary is marked, looked at, unmarked, and left;
 * then everything that the browser shows, was told and keeps is searched for them.
 */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { settled, type Visit } from './browser.js'
import { canaryPack, CANARY } from './canaryPack.js'
import { inChromium } from './inChromium.js'
import { joinAsKeeper, told } from './joining.js'
import { startPlace, type Place } from './place.js'

/** Where a canary could sit. */
const PATHS = [
  '/',
  '/works',
  '/work/lantern',
  '/season/lantern/1',
  '/installment/lantern/1x01',
  '/calendar',
  '/timeline',
  '/relations/lantern',
  '/way',
]

const startEmpty = async (): Promise<Place> => startPlace([])

inChromium(startEmpty, (opened) => {
  let ann: Visit
  const answers: string[] = []
  beforeAll(async () => {
    const { place, visitor } = opened()
    ann = await visitor()
    ann.page.on('response', (response) => {
      const head = JSON.stringify([response.url(), response.headers()])
      const isRead = response.request().method() === 'GET'
      if (isRead)
        void response.text().then(
          (body) => answers.push(head + body),
          () => answers.push(head),
        )
    })
    await joinAsKeeper(ann, place)
    await told(ann.page, ['POST /api/v1/packs', { text: canaryPack() }])
    await ann.go('/')
    await ann.page.evaluate('navigator.serviceWorker.ready')
  })

  test('nothing hidden is anywhere before it is seen', async () => {
    answers.length = 0
    expect(await foundOn(ann)).toEqual([])
    expect(answers.filter((answer) => answer.includes(CANARY))).toEqual([])
  })

  test('what is seen is there, and may be kept; once unmarked it is nowhere', async () => {
    await mark(ann.page)
    expect(await foundOn(ann)).not.toEqual([])
    expect((await kept(ann.page)).includes(CANARY)).toBe(true)
    await ann.go('/work/lantern')
    // A season that is seen to its end is folded up.
    await ann.page.locator('summary').first().click()
    await ann.page.getByRole('button', { name: 'Unmark all' }).first().click()
    await ann.page.getByText('is hidden again').first().waitFor()
    await settled(ann.page)
    answers.length = 0
    expect(await kept(ann.page)).not.toContain(CANARY)
    expect(await foundOn(ann)).toEqual([])
    expect(answers.filter((answer) => answer.includes(CANARY))).toEqual([])
  })

  test('without a network the page shows what was opened, and nothing that was hidden since', async () => {
    await mark(ann.page)
    await ann.go('/work/lantern')
    await ann.page.context().setOffline(true)
    await ann.go('/work/lantern')
    expect(await ann.page.content()).toContain(CANARY)
    await ann.page.getByText('No connection.').waitFor()
    await ann.page.context().setOffline(false)
    await ann.page.getByRole('button', { name: 'Try again' }).click()
    await ann.page.getByText('No connection.').waitFor({ state: 'detached' })
    // Somewhere else, on another device: this browser hears of it by the next answer.
    const elsewhere = await opened().visitor({
      storageState: await ann.page.context().storageState(),
    })
    await elsewhere.go('/')
    await told(elsewhere.page, ['POST /api/v1/marks/unseen', { words: ['lantern'] }])
    await elsewhere.close()
    await ann.go('/')
    expect(await kept(ann.page)).not.toContain(CANARY)
  })

  test('another profile on the same browser finds nothing of it, nor does whoever comes after logging out', async () => {
    await mark(ann.page)
    expect(await foundOn(ann)).not.toEqual([])
    await told(ann.page, ['POST /api/v1/profiles', { name: 'Ben' }])
    await ann.go('/me')
    await ann.page.getByRole('button', { name: 'Ben' }).click()
    await ann.page.getByText('You see what Ben may see').waitFor()
    expect(await foundOn(ann)).toEqual([])
    await ann.go('/me')
    await ann.page.getByRole('button', { name: 'Ann' }).click()
    await ann.page.getByText('You see what Ann may see').waitFor()
    expect(await foundOn(ann)).not.toEqual([])
    await ann.go('/me')
    await ann.page.getByRole('button', { name: 'Log out' }).click()
    await ann.page.getByText('You see what somebody may see').waitFor()
    answers.length = 0
    expect(await foundOn(ann)).toEqual([])
    expect(answers.filter((answer) => answer.includes(CANARY))).toEqual([])
  })
})

const mark = async (page: Page): Promise<unknown> =>
  told(page, ['PUT /api/v1/marks', { words: ['lantern'], on: '2025-01-01' }])

/** The places, of all that are looked at, in which a canary sits. */
async function foundOn({ page, go }: Visit): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of PATHS) {
    await go(path)
    await settled(page)
    const shown = await page.content()
    if ((shown + page.url() + (await page.title())).includes(CANARY)) found.push(path)
  }
  if ((await kept(page)).includes(CANARY)) found.push('kept')
  return found
}

/** Everything that the browser keeps for this place, as one text. */
const kept = async (page: Page): Promise<string> => page.evaluate<string>(KEPT)

const KEPT = `(async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state)]
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      texts.push(name, request.url, answer === undefined ? '' : await answer.text())
    }
  }
  texts.push(JSON.stringify(await indexedDB.databases()))
  return texts.join('\\n')
})()`
