import { expect, test } from 'vitest'
import { PLAIN_ARTICLE } from '../model/plainArticle.js'
import type { Article } from '../model/reading.js'
import { cutArticle } from './cutArticle.js'

const article: Article = {
  text: 'Tide is back. Mara is dead. Filming begins.',
  ...PLAIN_ARTICLE,
  doubts: [
    { start: 0, end: 0, reason: 'whole' },
    { start: 14, end: 18, reason: 'Mara' },
    { start: 28, end: 35, reason: 'Filming' },
  ],
}

test('doubts about what is cut go with it, and those about the whole stay', () => {
  const cut = cutArticle({ article, marks: [] }, [
    { start: 14, end: 27, revealedIn: ['tide/1'], id: null },
  ]).article
  expect(cut.doubts?.map(({ start, end, reason }) => [reason, cut.text.slice(start, end)])).toEqual([
    ['whole', ''],
    ['Filming', 'Filming'],
  ])
})
