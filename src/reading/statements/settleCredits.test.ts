import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import type { Article } from '../../model/reading.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'
import { readArticle } from '../readArticle.js'

/** Who has which credit of which work, each once. */
function creditsIn(text: string): string[] {
  const article: Article = {
    text,
    ...PLAIN_ARTICLE,
    published: '2019-11-13',
    publishedBasis: 'given',
  }
  const credits = readArticle(article, exampleUniverse).statements.filter(
    ({ predicate }) => predicate === 'credit',
  )
  return credits.map(({ subject, role, work }) => `${subject.name}, ${role ?? ''}: ${work?.name ?? ''}`)
}

test('a credit without a work is of the work for which the same role was named before', () => {
  const text = 'Silo director Carla Weiss is here.\n\nWinter Tide is out. Director Carla Weiss saw it.'
  expect(creditsIn(text)).toEqual(['Carla Weiss, director: Silo'])
})

test('a credit in another role says nothing of it', () => {
  const text = 'Silo writer Carla Weiss is here.\n\nWinter Tide is out. Director Carla Weiss saw it.'
  expect(creditsIn(text)).toEqual(['Carla Weiss, writer: Silo', 'Carla Weiss, director: Winter Tide'])
})

test('what is named only later changes nothing', () => {
  const text = 'Winter Tide is out. Director Carla Weiss saw it.\n\nSilo director Carla Weiss is here.'
  expect(creditsIn(text)).toEqual(['Carla Weiss, director: Winter Tide', 'Carla Weiss, director: Silo'])
})
