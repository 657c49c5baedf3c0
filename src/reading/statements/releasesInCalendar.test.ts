import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'

const released = (text: string): string[] =>
  readArticle({ text, ...PLAIN_ARTICLE, published: '2019-11-13', publishedBasis: 'given' }, exampleUniverse)
    .statements.filter(({ predicate }) => predicate === 'release')
    .map(({ subject, value, season, happens }) =>
      [subject.name, value, season, happens].filter(Boolean).join(' '),
    )

test('what a calendar of days tells comes out on the day above it', () => {
  const text = `What to watch

Thursday, November 14

Silo (NBC, 8 p.m.): The divers go deeper. It returns for season three.

Friday, November 15

Salt House is back for a second season.

Night Ferry (Hulu): In the season finale, somebody drowns.

Harbor Lights was long.`
  expect(released(text)).toEqual([
    'Silo 3 2019-11-14',
    'Salt House 2 2019-11-15',
    'Night Ferry finale 2019-11-15',
  ])
})

test('the day of a byline makes no calendar', () => {
  const text = `What to watch

November 13, 2019

Silo (NBC, 8 p.m.): The divers go deeper.

Salt House is back for a second season.`
  expect(released(text)).toEqual(['Salt House 2'])
})
