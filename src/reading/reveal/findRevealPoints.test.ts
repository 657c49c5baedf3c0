import { describe, expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import type { Article } from '../../model/reading.js'
import type { Universe } from '../../model/universe.js'
import type { Season, Work } from '../../model/work.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'
import { readArticle } from '../readArticle.js'

const season = (number: number, days: readonly string[]): Season => ({
  number,
  installments: days.map((released, i) => ({ number: i + 1, released })),
})

/** Two weekly seasons of one series, the second on air at the time of writing, and a miniseries that is still to come. */
const SEASONS: Readonly<Record<string, readonly Season[]>> = {
  'harbor-lights': [
    season(1, ['2018-10-07', '2018-10-14', '2018-10-21']),
    season(2, ['2019-11-03', '2019-11-10', '2019-11-17']),
    season(3, ['2020-11-01']),
  ],
  'night-ferry': [season(1, ['2020-05-01'])],
}
const universe: Universe = {
  ...exampleUniverse,
  works: exampleUniverse.works.map((work): Work => ({ ...work, seasons: SEASONS[work.id] ?? [] })),
}

function revealedIn(text: string, sentence = 0, more: Partial<Article> = {}): string {
  const article: Article = {
    ...more,
    text,
    ...PLAIN_ARTICLE,
    published: '2019-11-13',
    publishedBasis: 'given',
  }
  return readArticle(article, universe).sentences[sentence]?.revealedIn.join(' ') ?? 'no sentence'
}

describe('a sentence that gives something away reveals', () => {
  test.each([
    [
      'the season that it names',
      'In the first season of Harbor Lights, Mara Voss is killed.',
      'harbor-lights/1',
    ],
    [
      'the episode that it names',
      'In season 2 episode 1 of Harbor Lights, Mara Voss is killed.',
      'harbor-lights/2x01',
    ],
    ['a finale', 'Mara Voss died in the season one finale of Harbor Lights.', 'harbor-lights/1x03'],
    ['a premiere', 'Mara Voss died in the Harbor Lights season 2 premiere.', 'harbor-lights/2x01'],
    [
      'the episode of a day',
      'On Harbor Lights, Mara Voss was killed in Sunday’s episode.',
      'harbor-lights/2x02',
    ],
    [
      'the episode of last week',
      'On Harbor Lights, Mara Voss was killed in last week’s episode.',
      'harbor-lights/2x02',
    ],
    [
      'all that is out, where it says no more',
      'Mara Voss is dead on Harbor Lights.',
      'harbor-lights/1 harbor-lights/2',
    ],
    ['all of a work that no outline knows', 'Mara Voss is dead on Salt House.', 'salt-house'],
  ])('%s', (_, text, expected) => {
    expect(revealedIn(text)).toBe(expected)
  })

  test('what the warning before it is about', () => {
    const text = 'Spoilers for season one of Harbor Lights ahead.\n\nMara Voss is dead.'
    expect(revealedIn(text, 0)).toBe('')
    expect(revealedIn(text, 1)).toBe('harbor-lights/1')
  })
})

describe('a sentence about the world reveals nothing', () => {
  test.each([
    'Harbor Lights returns for a third season in November 2020.',
    'Ana Lopez plays Mara Voss in Harbor Lights.',
    'Production on Night Ferry begins in March.',
  ])('%s', (text) => {
    expect(revealedIn(text)).toBe('')
  })
})

test('what was changed later may tell of what came out since', () => {
  const text = 'Mara Voss is dead on Harbor Lights.'
  expect(revealedIn(text, 0, { modified: '2021-01-02' })).toBe('harbor-lights')
})
