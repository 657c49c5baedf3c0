/** The second law over articles, with the program's own reading and the shipped universe. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING_SEEN, type Horizon } from '../src/horizon/horizon.js'
import { passageId } from '../src/horizon/passageId.js'
import { restrict } from '../src/horizon/restrict.js'
import { visibleArticle } from '../src/horizon/visibleReading.js'
import type { Article } from '../src/model/reading.js'
import { readArticle } from '../src/reading/readArticle.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'
import { articleFromText } from '../src/sources/page/articleFromText.js'
import { universeOf } from '../src/universe/universeOf.js'

const file = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const universe = universeOf(packEntries(parsePack(file('packs/defenders.yaml'), 'defenders.yaml')))
const seasons = universe.works.flatMap(({ id, seasons: all }) =>
  all.length === 0 ? [id] : all.map(({ number }) => `${id}/${number}`),
)

/** Sentences of news about the shipped universe, from harmless to telling. */
const SENTENCES = [
  'Krysten Ritter will be back as Jessica Jones in The Defenders.',
  'She told Variety, “I have not read a single page of it yet.”',
  'Luke Cage premiered on Netflix on September 30, 2016.',
  'Kilgrave is dead at the end of season one.',
  'In the season two finale, Elektra dies in Matt’s arms.',
  'Warning: spoilers for Daredevil season 2 ahead.',
  'The show was renewed for a second season in January.',
  'Cottonmouth is killed halfway through the first season of Luke Cage.',
  'He wonders what will become of Diamondback.',
  'Elodie Yung returns as Elektra Natchios.',
  'Production on Iron Fist begins later this fall.',
  'Stick lost his hand to Alexandra.',
  'Ritter has no idea where the story goes next.',
  'It is expected to begin filming next month.',
]

const articles: fc.Arbitrary<Article> = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((paragraphs) =>
    articleFromText(['What Comes Next', ...paragraphs.map((all) => all.join(' '))].join('\n\n'), 'a.txt'),
  )

const horizons: fc.Arbitrary<Horizon> = fc
  .record({
    seen: fc.subarray(seasons),
    articles: fc.constantFrom('marked' as const, 'silent' as const),
    outline: fc.constantFrom('whole' as const, 'next' as const),
    opened: fc.subarray(SENTENCES.map(passageId), { maxLength: 4 }),
    returningCast: fc.constantFrom('shown' as const, 'hidden' as const),
  })
  .map((parts) => ({ ...NOTHING_SEEN, ...parts }))

const read = (article: Article, known: typeof universe): ReturnType<typeof readArticle> =>
  readArticle(article, known)

function holds(article: Article, horizon: Horizon): void {
  const { article: left, reading } = visibleArticle(article, { universe, horizon, read })
  const again = visibleArticle(left, { universe: restrict(universe, horizon), horizon, read })
  expect(again.reading).toEqual(reading)
  expect(again.article).toEqual(left)
}

test('what a reader is shown of an article is as though the rest had never been written', () => {
  fc.assert(fc.property(articles, horizons, holds), { numRuns: 60 })
})

test('so is what is shown of the sample, at every season seen', () => {
  const sample = articleFromText(file('samples/interview.txt'), 'interview.txt')
  expect(seasons.length).toBeGreaterThan(10)
  for (const seen of seasons) holds(sample, { ...NOTHING_SEEN, seen: [seen] })
})

test('whoever has seen everything is shown all of the sample that speaks of what is out', () => {
  const sample = articleFromText(file('samples/interview.txt'), 'interview.txt')
  const { article } = visibleArticle(sample, {
    universe,
    horizon: { ...NOTHING_SEEN, seen: universe.works.map(({ id }) => id) },
    read,
  })
  expect(article.text).toBe(sample.text)
})
