/** Every page opens in a real browser, by light and by dark, on a phone and on a desk, and bears looking at. */
import { expect, test } from 'vitest'
import { axeFinds, SCHEMES, SIZES } from './browser.js'
import { inChromium } from './inChromium.js'
import { startPlace } from './place.js'

/** Each with the heading that it must have. */
const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'Today'],
  ['/works', 'Works'],
  ['/calendar', 'Calendar'],
  ['/timeline', 'Timeline'],
  ['/relations', 'Relations'],
  ['/relations/jessica-jones', 'Relations of Jessica Jones'],
  ['/way', 'Your way'],
  ['/work/jessica-jones', 'Jessica Jones'],
  ['/season/jessica-jones/2', 'Jessica Jones season 2'],
  ['/installment/jessica-jones/1x01', 'Jessica Jones 1x01'],
  ['/me', 'Me'],
  ['/login', 'Log in'],
  ['/u/defenders/works', 'Works'],
  ['/work/nobody', 'There is nothing here'],
  ['/nowhere', 'There is nothing here'],
]

const WAYS = Object.entries(SIZES).flatMap(([size, viewport]) =>
  SCHEMES.map((colorScheme) => ({ size, viewport, colorScheme })),
)

inChromium(startPlace, (opened) => {
  test.each(WAYS)(
    'every page opens on a $size in $colorScheme without a complaint',
    async ({ viewport, colorScheme }) => {
      const { page, complaints, go, close } = await opened().visitor({ viewport, colorScheme })
      for (const [path, heading] of PAGES) {
        await go(path)
        await page.getByRole('heading', { level: 1, name: heading }).waitFor()
        expect({ path, found: await axeFinds(page) }).toEqual({ path, found: [] })
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
        expect({ path, isWide }).toEqual({ path, isWide: false })
      }
      // A visit to what is not there is answered by 404, and Chromium says so.
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
      await close()
    },
  )

  test('the search opens by Ctrl-K, finds as one types, and goes there by Enter', async () => {
    const { page, go, close } = await opened().visitor({ viewport: SIZES.desktop })
    await go('/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').pressSequentially('krysten')
    await page.getByRole('option', { name: 'Krysten Ritter Person' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Krysten Ritter' }).waitFor()
    expect(page.url()).not.toMatch(/krysten/i)
    await close()
  })

  test('the first keeper comes in by their link, ticks an episode, takes it back, and is a visitor again', async () => {
    const { place, visitor } = opened()
    const { page, complaints, go, close } = await visitor()
    const [link = ''] = /\/join#\S+/.exec(place.said()) ?? []
    await go(link)
    expect(page.url()).not.toContain('#')
    await page.getByLabel('Name').fill('Ann')
    await page.getByLabel('Password').fill('a sentence of my own')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('You see what Ann may see').waitFor()

    await go('/work/jessica-jones')
    await page.getByRole('button', { name: 'Mark Jessica Jones 1x02 as seen' }).click()
    await page.getByRole('button', { name: 'All before it too' }).click()
    await page.getByText('AKA Ladies Night').waitFor()
    await page.getByRole('button', { name: 'Jessica Jones 1x01 is seen; take that back' }).click()
    await page.getByText('AKA Ladies Night').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('AKA Ladies Night').waitFor()
    expect(await axeFinds(page)).toEqual([])

    await page.getByText('All about season 1').click()
    await page.getByRole('heading', { level: 1, name: 'Jessica Jones season 1' }).waitFor()
    await page.getByText('2 of 13 seen').waitFor()
    await page.getByRole('link', { name: 'Jessica Jones season 2' }).click()
    await page.getByRole('button', { name: 'Mark this and all before it' }).click()
    await page.getByText('13 of 13 seen').waitFor()
    await page.getByRole('link', { name: 'Jessica Jones season 1' }).click()
    await page.getByText('What you learnt in it').waitFor()
    await page.getByText('AKA WWJD?').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('button', { name: 'Unmark all' }).click()
    await page.getByText('What happens in it waits').waitFor()
    expect(await page.content()).not.toContain('AKA WWJD?')

    await page.getByRole('link', { name: 'Me', exact: true }).click()
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByText('You see what somebody may see').waitFor()
    await go('/work/jessica-jones')
    expect(await page.content()).not.toContain('AKA')
    expect(complaints).toEqual([])
    await close()
  })
})
