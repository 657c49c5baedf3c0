/** The pictures in a real browser: each can be worked by keys, says the same as a table, and looks back as far as one asks. */
import { beforeAll, expect, test } from 'vitest'
import { axeFinds, settled, SCHEMES, SIZES, type Visit } from './browser.js'
import { inChromium } from './inChromium.js'
import { joinAsKeeper, told } from './joining.js'
import { startPlace } from './place.js'

interface Found {
  readonly kind: string
  readonly id: string
}

inChromium(startPlace, (opened) => {
  let ann: Visit
  beforeAll(async () => {
    const { place, visitor } = opened()
    ann = await visitor({ viewport: SIZES.desktop })
    await joinAsKeeper(ann, place)
    await told(ann.page, ['PUT /api/v1/marks', { words: ['Daredevil 1'], on: '2025-01-18' }])
    await told(ann.page, ['PUT /api/v1/marks', { words: ['Jessica Jones 1'], on: '2025-02-22' }])
  })

  test('the timeline moves by keys, and says the same as a table', async () => {
    const { page, go } = ann
    await go('/timeline')
    const picture = page.getByRole('application')
    const dates = async (): Promise<string> => (await picture.textContent()) ?? ''
    const before = await dates()
    await picture.focus()
    await page.keyboard.press('+')
    await expect.poll(dates).not.toBe(before)
    const larger = await dates()
    await page.keyboard.press('Home')
    await expect.poll(dates).not.toBe(larger)
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('row', { name: 'Jessica Jones season 1 (13 episodes)' }).waitFor()
    await page.getByRole('radio', { name: 'The story' }).check()
    await page.getByRole('heading', { level: 2, name: 'Daredevil 1x' }).first().waitFor()
    expect(await axeFinds(page)).toEqual([])
  })

  test.each(SCHEMES)('relations are drawn, reached by keys, and listed, in %s', async (colorScheme) => {
    const { page, go } = ann
    await page.emulateMedia({ colorScheme })
    const { things } = await told<{ things: Found[] }>(page, ['GET /api/v1/suggest?words=jessica%20jones'])
    await go(`/relations/${things.find(({ kind }) => kind === 'character')?.id ?? ''}`)
    await page.locator('canvas').first().waitFor()
    await page.getByRole('button', { name: 'Kilgrave' }).focus()
    await page.getByRole('link', { name: 'Draw around Kilgrave' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('columnheader', { name: 'Where you learnt it' }).waitFor()
  })

  test('all relations of the universe are drawn at once, and arrow keys go from one to the next', async () => {
    const { page, go } = ann
    await go('/relations')
    await page.locator('canvas').first().waitFor()
    const everybody = page.getByRole('toolbar', { name: 'Everybody in it' })
    await everybody.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    const name = await everybody.getByRole('button').nth(1).textContent()
    await page.getByRole('link', { name: `Draw around ${name ?? ''}`, exact: true }).waitFor()
    expect(await everybody.locator('[tabindex="0"]').count()).toBe(1)
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('columnheader', { name: 'Where you learnt it' }).waitFor()
  })

  test('the slider shows every page as it was, and the server says what that is', async () => {
    const { page, go, complaints } = ann
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await go('/way')
    await page.getByRole('slider').fill('13')
    await page.getByText('up to Daredevil 1x13').waitFor()
    await page.getByRole('button', { name: 'Back to now' }).waitFor()
    await page.getByRole('link', { name: 'Works', exact: true }).click()
    await page.getByRole('link', { name: /^Jessica Jones/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Jessica Jones' }).waitFor()
    await settled(page)
    expect(await page.content()).not.toContain('AKA Ladies Night')
    expect(asked.some((url) => /work\?.*upTo=13/.test(url) || /works\/.*upTo=13/.test(url))).toBe(true)
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('link', { name: 'Today', exact: true }).click()
    const asksForArticle = page.waitForRequest(/articles\/[^?]+\?upTo=13/)
    await page.getByRole('article').getByRole('link').first().click()
    await asksForArticle
    await page.getByRole('button', { name: 'Back to now' }).click()
    await go('/work/jessica-jones')
    await page.getByText('AKA Ladies Night').waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
  })

  test('a calendar program is given a private address that answers', async () => {
    const { page, go } = ann
    await go('/calendar')
    await page.getByRole('button', { name: 'Last before' }).click()
    await page.getByRole('table', { name: 'June 2019' }).waitFor()
    await page.getByRole('button', { name: 'Make a private address' }).click()
    const address = await page.getByLabel('Private address').inputValue()
    const answer = await fetch(address)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(await answer.text()).toContain('BEGIN:VCALENDAR')
  })
})
