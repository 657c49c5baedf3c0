import { expect, it } from 'vitest'
import type { Article } from '../../model/reading.js'
import { tell } from '../../model/tell.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'

function told(text: string): string[] {
  const none = { title: null, byline: null, outlet: null, url: null, emphasis: [] }
  const article: Article = { text, published: '2019-11-13', publishedBasis: 'given', ...none }
  return readArticle(article, exampleUniverse).statements.map((statement) => tell(statement))
}

it.each([
  ['Silo season 3 will be sad. The new season premieres on January 10.', 'Silo · release · season 3'],
  ['Silo season 3 will be sad. It returns on January 10.', 'Silo · release · season 3'],
  ['Silo season 3 will be sad. Silo is back on January 10.', 'Silo · release · season 3'],
  ['Silo season 3 will be sad. The season finale airs on Sunday.', 'Silo · release finale · season 3'],
  ['Silo season 3 will be sad. Filming starts in January.', 'Silo · production filming · season 3'],
  ['Silo season 3 will be sad. There is no release date yet.', 'Silo · release · season 3'],
  ['The second episode of Salt House premieres Friday.', 'Salt House · release · season 1 · episode 2'],
])('finds the season that “%s” means', (text, expected) => {
  expect(told(text).join('\n')).toContain(expected)
})

it.each([
  ['Silo season 3 follows season 2. It returns on January 10.', 'Silo · release · 2020-01-10'],
  ['Silo season 3 will be sad. It first aired in 2013.', 'Silo · release · 2013'],
  ['The ninth episode of Salt House premieres Friday.', 'Salt House · release · episode 9'],
  ['The second episode of Night Ferry premieres Friday.', 'Night Ferry · release · episode 2'],
])('names no season where nobody says which: %s', (text, expected) => {
  expect(told(text).join('\n')).toContain(expected)
})
