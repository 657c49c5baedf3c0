/** Lists that are longer than one reads at a sitting: what comes first, and a way on until the end. */
import { beforeAll, expect, test } from 'vitest'
import { axeFinds, type Visit } from './browser.js'
import { inChromium } from './inChromium.js'
import { joinAsKeeper, told } from './joining.js'
import { startPlace, type Place } from './place.js'

const FILMS = 90
const DEEDS = 50

/** A pack of many films, the first of which tells much of Mara. */
const longPack = (): string => `unspoiled: 1
universe: { id: quarry, name: The quarry, language: en }
works:
${numbered(FILMS, (film) => `  - { id: film-${film}, kind: film, name: Film ${film}, released: ${1920 + film} }`)}
entities:
  - { id: mara, kind: character, name: Mara }
statements:
${numbered(DEEDS, (deed) => `  - { subject: mara, predicate: trait, value: keeps stone ${deed}, work: film-1, revealedIn: [film-1] }`)}
`

const numbered = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')

const startEmpty = async (): Promise<Place> => startPlace([])

inChromium(startEmpty, (opened) => {
  let ann: Visit
  beforeAll(async () => {
    ann = await opened().visitor()
    await joinAsKeeper(ann, opened().place)
    await told(ann.page, ['POST /api/v1/packs', { text: longPack() }])
    await told(ann.page, ['PUT /api/v1/marks', { words: ['Film 1'] }])
  })

  /** What stands in each of the elements, when there are so many. */
  const allOf = async (selector: string, count: number): Promise<readonly string[]> => {
    await expect.poll(async () => ann.page.locator(selector).count(), { timeout: 5000 }).toBe(count)
    return ann.page.locator(selector).allTextContents()
  }

  const readOn = async (): Promise<void> => ann.page.getByRole('button', { name: 'More' }).click()

  test('all works are a press or two away, each once', async () => {
    const title = 'main li strong'
    await ann.go('/works')
    await allOf(title, 40)
    await readOn()
    await allOf(title, 80)
    await readOn()
    const titles = await allOf(title, FILMS)
    expect(new Set(titles).size).toBe(FILMS)
    expect(await ann.page.getByRole('button', { name: 'More' }).count()).toBe(0)
    expect(await axeFinds(ann.page)).toEqual([])
  })

  test('all that is known of somebody is a press or two away, under one heading', async () => {
    const deed = 'main ol ul > li'
    await ann.go('/')
    await ann.page.keyboard.press('Control+k')
    await ann.page.getByRole('combobox').pressSequentially('mara')
    await ann.page.getByRole('option', { name: 'Mara Character' }).waitFor()
    await ann.page.keyboard.press('Enter')
    await allOf(deed, 20)
    await readOn()
    await allOf(deed, 40)
    await readOn()
    const deeds = await allOf(deed, DEEDS)
    expect(new Set(deeds).size).toBe(DEEDS)
    expect(await ann.page.getByRole('heading', { name: 'Film 1' }).count()).toBe(1)
    expect(await axeFinds(ann.page)).toEqual([])
  })
})
