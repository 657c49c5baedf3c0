/** What is for people with an account: each page of it in a real browser, and the ways that lead through several. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFinds, SCHEMES, settled, SIZES, type Visit } from './browser.js'
import { inChromium } from './inChromium.js'
import { keeperState, type KeptState } from './joining.js'
import { startPlace, type Place } from './place.js'

/** Each with the heading that it must have. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ['/add', 'Add something'],
  ['/import', 'Import what you have seen'],
  ['/players', 'Media servers'],
  ['/settings', 'What is hidden'],
  ['/addresses', 'Addresses and tokens'],
  ['/account', 'Your account'],
  ['/me', 'Ann'],
  ['/desk', 'The keepers’ desk'],
  ['/desk/doubts', 'The keepers’ desk'],
  ['/desk/history', 'The keepers’ desk'],
  ['/desk/who', 'The keepers’ desk'],
  ['/desk/sources', 'The keepers’ desk'],
  ['/desk/jobs', 'The keepers’ desk'],
  ['/desk/people', 'The keepers’ desk'],
]

/** As TV Time writes it. */
const EXPORT = `series_tvdb_id,series_imdb_id,title,season,episode,is_watched,watched_at
284190,tt2357547,Jessica Jones,1,1,true,2020-01-02 20:00:00
284190,tt2357547,Jessica Jones,1,2,true,2020-01-03 20:00:00
999,,A Show of Nowhere,1,1,true,2020-01-03 20:00:00
`

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gull</title>
<link>http://gull.example/</link><description>News</description></channel></rss>`

let feed: Server

/** A place beside a site whose feed it may ask for. */
async function startWithFeed(): Promise<Place> {
  feed = createServer((_, response) => {
    response.setHeader('content-type', 'application/rss+xml')
    response.end(FEED)
  })
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve))
  return startPlace(['--sample'], { UNSPOILED_ALLOWED_HOSTS: `127.0.0.1:${portOf(feed)}` })
}

inChromium(startWithFeed, (opened) => {
  let state: KeptState
  beforeAll(async () => (state = await keeperState(opened())))
  afterAll(() => feed.close())

  const asAnn = async (options: object = {}): Promise<Visit> =>
    opened().visitor({ storageState: state, ...options })

  test.each(
    SCHEMES.flatMap((colorScheme) =>
      Object.entries(SIZES).map(([size, viewport]) => ({ size, viewport, colorScheme })),
    ),
  )('every page opens on a $size in $colorScheme without a complaint', async ({ viewport, colorScheme }) => {
    const { page, complaints, go, close } = await asAnn({ viewport, colorScheme })
    const found: string[] = []
    for (const [path, heading] of PAGES) {
      await go(path)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await settled(page)
      found.push(...(await axeFinds(page)).map((what) => `${path} ${what}`))
      if ((await page.evaluate('document.documentElement.scrollWidth > innerWidth')) === true)
        found.push(`${path} is wider than the window`)
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('an export of TV Time is looked at, marked, and taken back exactly', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/import')
    const file = { name: 'tvtime-series-episodes.csv', mimeType: 'text/csv', buffer: Buffer.from(EXPORT) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('This would put down 2 episodes and films as seen').waitFor()
    await page.getByText('Listed by no universe here').click()
    await page.getByText('A Show of Nowhere 1x01').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('button', { name: 'Mark all that' }).click()
    await page.getByText('having watched up to Jessica Jones 1x02').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Ann may see, who has watched nothing yet').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('the sample article grows with season 1 of Jessica Jones, and hides again without it', async () => {
    const { page, complaints, go, close } = await asAnn()
    const openArticle = async (): Promise<void> => {
      await go('/')
      await page
        .getByRole('link', { name: /Gets Ready to Share the City/ })
        .first()
        .click()
      await page.getByText('Warning: spoilers').waitFor()
    }
    await openArticle()
    await page.getByText('Hidden until you have seen Jessica Jones season 1').waitFor()
    expect(await page.content()).not.toContain('Kilgrave')
    expect(await axeFinds(page)).toEqual([])

    await go('/work/jessica-jones')
    await page.getByRole('button', { name: 'Mark all', exact: true }).first().click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await openArticle()
    await page.getByText('Kilgrave was apparently dead').waitFor()

    await go('/work/jessica-jones')
    // What is seen to its end is folded.
    await page.getByRole('heading', { name: /^Season 1/ }).click()
    await page.getByRole('button', { name: 'Unmark all' }).first().click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await openArticle()
    expect(await page.content()).not.toContain('Kilgrave')
    expect(complaints).toEqual([])
    await close()
  })

  test('a hidden passage is opened on purpose, asked twice, and hidden again', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/')
    await page
      .getByRole('link', { name: /Gets Ready to Share the City/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Show me' }).first().click()
    await page.getByRole('button', { name: 'Yes, show it' }).click()
    await page.getByRole('button', { name: 'Hide it again' }).click()
    await page.getByText('It is hidden again.').first().waitFor()
    await page.getByText('Hidden until you have seen Jessica Jones season 1').first().waitFor()
    expect(await page.content()).not.toContain('Kilgrave')
    expect(complaints).toEqual([])
    await close()
  })

  test('pasted text is read, and a statement beside each sentence', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/add')
    await page
      .getByLabel('The text of the article, or its address')
      .fill('The Defenders will premiere on August 18, 2017.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('The Defenders · release · August 18, 2017').waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('a feed is followed, and followed no more', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/add')
    const address = `http://127.0.0.1:${portOf(feed)}/feed`
    await page.getByLabel('The address of a feed').fill(address)
    await page.getByRole('button', { name: 'Follow it' }).click()
    await page.getByRole('link', { name: 'See how it goes' }).click()
    await page.getByRole('button', { name: `Unfollow ${address}` }).click()
    await page.getByText('Nothing is followed yet.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('what is unsure is confirmed by a keeper, and that is undone', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/desk')
    const items = page.getByRole('button', { name: 'It is so' })
    await items.first().waitFor()
    const count = await items.count()
    await items.first().click()
    await page.getByText('That is recorded.').first().waitFor()
    await items.nth(count - 1).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await items.nth(count - 1).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('a setting for one work is chosen on its page, with an example of what was seen, and set back among all', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/work/jessica-jones')
    expect(await page.content()).not.toContain('AKA Ladies Night')
    await page.getByText('What is hidden of it').click()
    const names = page.getByRole('group', { name: 'Names of episodes' })
    await names.getByLabel('Show all of them', { exact: true }).click()
    await page.getByText('AKA Ladies Night').first().waitFor()
    await page.getByText('not as everywhere').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await go('/work/daredevil')
    expect(await page.content()).not.toContain('Into the Ring')
    await go('/settings')
    await page.getByRole('button', { name: 'For Jessica Jones as everywhere' }).click()
    await page.getByRole('button', { name: 'For Jessica Jones as everywhere' }).waitFor({ state: 'detached' })
    await page
      .getByLabel('“Only up to my next one” for one work only:')
      .selectOption({ label: 'Jessica Jones' })
    await page.getByRole('button', { name: 'For Jessica Jones as everywhere' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await go('/season/jessica-jones/1')
    await page.getByText('0 of 1 seen').waitFor()
    await go('/settings')
    await page.getByRole('button', { name: 'For Jessica Jones as everywhere' }).click()
    await page.getByRole('button', { name: 'For Jessica Jones as everywhere' }).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })

  test('two are made one after a look at what it comes to, and the history takes it back', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/desk/who')
    await page.getByLabel('One of the two').fill('Krysten Ritter')
    await page.getByRole('button', { name: 'Krysten Ritter Person' }).click()
    await page.getByLabel('The other').fill('Rosario Dawson')
    await page.getByRole('button', { name: 'Rosario Dawson Person' }).click()
    await page.getByRole('button', { name: 'See what it comes to' }).click()
    await page.getByRole('region', { name: 'Then' }).getByText('is Rosario Dawson').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByText('That is recorded.').first().waitFor()
    await go('/desk/history')
    await page.getByText('said by Ann').waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('holds no more').first().waitFor()
    await page.getByText('That is recorded.').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('faults of a pack stand on their lines', async () => {
    const { page, go, close } = await asAnn()
    await go('/add')
    const buffer = Buffer.from(
      'unspoiled: 1\nuniverse: { id: x, name: X }\nworks:\n  - { id: y, kind: nonsense, name: Y }\n',
    )
    await page.locator('input[type=file]').setInputFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer })
    await page.getByText('nothing of it is kept').waitFor()
    await page.getByText('kind: nonsense').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await close()
  })

  test('a player’s address is made, and what it sends shows up by itself', async () => {
    const { page, complaints, go, close } = await asAnn()
    await go('/players')
    await page.getByRole('button', { name: 'Make an address for Jellyfin' }).click()
    const address = await page.getByLabel('Give this address to Jellyfin').inputValue()
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({
      NotificationType: 'PlaybackStop',
      ItemType: 'Movie',
      Name: 'A Film of Nowhere',
      PlayedToCompletion: true,
    })
    await fetch(address, { method: 'POST', headers, body })
    await page.getByText('told of').waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})

/** It listens at a port, so that it has one. */
const portOf = (server: Server): number => (server.address() as AddressInfo).port
