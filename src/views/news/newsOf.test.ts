import { describe, expect, test } from 'vitest'
import { known, named, tideUniverse } from '../../../test/arbitraries/known.js'
import { NOTHING_SEEN, type Horizon } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import type { KnownDocument } from '../../model/document.js'
import { PLAIN } from '../ink.js'
import { newsOf } from './newsOf.js'
import { newsText } from './newsText.js'

const document = (id: string, parts: Partial<KnownDocument>): KnownDocument => ({
  id,
  title: null,
  url: null,
  outlet: 'The Herald',
  published: null,
  byline: null,
  revealedIn: [],
  ...parts,
})
const renewed = known({
  predicate: 'production',
  subject: 'tide',
  value: 'renewed',
  sources: [{ url: null, said: '2016-05', quote: null, document: 'old' }],
})
const universe = tideUniverse([named('mara', 'Mara Quint'), renewed], {
  documents: [
    document('old', { title: 'Tide comes back', published: '2016-05-01' }),
    document('new', {
      title: 'Mara is dead',
      url: 'https://herald.example/mara-dead',
      published: '2017-01-01',
      revealedIn: ['tide/2'],
    }),
  ],
})
const news = (horizon: Partial<Horizon>) => newsOf(restrict(universe, { ...NOTHING_SEEN, ...horizon }))

test('articles come newest first, with what they say', () => {
  const { articles } = news({ seen: ['tide'] })
  expect(articles.map(({ title, statements }) => [title, statements.map(({ words }) => words)])).toEqual([
    ['Mara is dead', []],
    ['Tide comes back', ['Tide is renewed']],
  ])
})

test('a headline that gives something away is gone with its address, and outlet and day remain', () => {
  expect(news({}).articles[0]).toMatchObject({
    title: null,
    url: null,
    outlet: 'The Herald',
    published: '2017-01-01',
  })
  expect([...newsText(news({}), { width: 80, ink: PLAIN })].join('')).not.toMatch(/dead/)
})

describe('articles that repeat one another', () => {
  const twins = tideUniverse([named('mara', 'Mara Quint'), renewed], {
    documents: [
      document('old', { title: 'Tide comes back', published: '2016-05-01' }),
      document('copy', { outlet: 'The Gull', published: '2016-05-02', repeats: 'old' }),
      document('hid', {
        title: 'Mara is dead',
        revealedIn: ['tide/2'],
        published: '2016-05-03',
        repeats: 'old',
      }),
    ],
  })
  const newsFor = (horizon: Partial<Horizon>) => newsOf(restrict(twins, { ...NOTHING_SEEN, ...horizon }))

  test('are one, and counted', () => {
    const { articles } = newsFor({ seen: ['tide'] })
    expect(articles.map(({ id, repeatedBy }) => [id, repeatedBy.map((each) => each.id)])).toEqual([
      ['old', ['copy', 'hid']],
    ])
    const text = [...newsText({ articles, next: null }, { width: 80, ink: PLAIN })].join('')
    expect(text).toContain('Also in The Gull and The Herald.')
  })

  test('are counted without those that the reader may not know of', () => {
    const { articles } = newsFor({ articles: 'silent' })
    expect(articles.map(({ id, repeatedBy }) => [id, repeatedBy.length])).toEqual([['old', 1]])
  })
})

test('whoever wants no marks is told nothing of such an article', () => {
  expect(news({ articles: 'silent' }).articles.map(({ id }) => id)).toEqual(['old'])
})
