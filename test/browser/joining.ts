/** Coming in and telling the server something, as steps of many journeys. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Visit } from './browser.js'
import type { Opened } from './inChromium.js'
import type { Place } from './place.js'

/** Becomes the first keeper, by the link that the place prints. */
export async function joinAsKeeper({ page, go }: Visit, place: Place, name = 'Ann'): Promise<void> {
  const [link = ''] = /\/join#\S+/.exec(place.said()) ?? []
  await go(link)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByText(`You see what ${name} may see`).waitFor()
}

/** What a browser keeps of somebody who is logged in. */
export type KeptState = Awaited<ReturnType<BrowserContext['storageState']>>

/** What the browser of the first keeper keeps, for others to go on from. */
export async function keeperState({ place, visitor }: Opened): Promise<KeptState> {
  const ann = await visitor()
  await joinAsKeeper(ann, place)
  const state = await ann.page.context().storageState()
  await ann.close()
  return state
}

export const PASSWORD = 'a sentence of my own'

/** What is asked: `PUT /api/v1/marks`, and the JSON that is sent along. */
type Told = readonly [asked: `${'GET' | 'PUT' | 'POST' | 'DELETE'} /${string}`, body?: unknown]

/** Asks as the page asks, from within it. In words: a function would bring along what the tests are built with. */
export async function told<T>(page: Page, [asked, body]: Told): Promise<T> {
  const [method, address] = asked.split(' ')
  const headers = { 'content-type': 'application/json' }
  const sent = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
  return page.evaluate<T>(`(async () => {
    const answer = await fetch(${JSON.stringify(address)}, ${JSON.stringify(sent)})
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    return text === '' ? null : JSON.parse(text)
  })()`)
}
