import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPack } from '../app/addPack.js'
import { keepArticles } from '../app/keepArticles.js'
import { changeSetting } from '../app/keptSettings.js'
import { markSeen } from '../app/seenMarks.js'
import type { Article } from '../model/reading.js'
import type { ArticlePage } from '../views/article/articlePage.js'
import type { News } from '../views/news/newsOf.js'
import {
  DEFENDERS,
  ORIGIN,
  readerCalled,
  servedHouse,
  type ServedHouse,
} from '../../test/serving/servedHouse.js'
import { ArticleSchema } from './schemas/articleSchema.js'

const article = (title: string, words: string, parts: Partial<Article> = {}): Article => ({
  text: `${title}\n\n${words}`,
  title,
  published: '2016-09-02',
  publishedBasis: 'given',
  byline: null,
  outlet: 'The Herald',
  url: `https://herald.example/${title.length}`,
  emphasis: [],
  ...parts,
})

const ARTICLES = [
  article(
    'Filming begins soon',
    'The Defenders is set to premiere on August 18, 2017. Kilgrave is dead at the end of Jessica Jones season one.',
  ),
  article('A date at last', 'The Defenders will premiere on August 18, 2017.', {
    outlet: 'The Gull',
    published: '2016-10-01',
  }),
  article('Kilgrave is dead', 'Kilgrave is dead at the end of Jessica Jones season one.', {
    published: '2016-11-01',
  }),
]

let served: ServedHouse
beforeAll(async () => {
  served = await servedHouse()
  const world = served.worldOf('ann')
  await addPack(DEFENDERS, world)
  const { keep } = await keepArticles(['defenders'], world)
  for (const each of ARTICLES) await keep(each, { settings: { caution: 'normal' }, opened: [] })
})
afterAll(async () => served.close())

async function asked<T>(path: string, reader = 'nobody'): Promise<T> {
  const response = await served.ask(`/api/v1/${path}`, {}, readerCalled(reader))
  // Each test names what it asks for.
  return (await response.json()) as T
}

/** Newest first. */
async function idsOf(reader: string): Promise<readonly string[]> {
  const { articles } = await asked<News>('news', reader)
  return articles.map(({ id }) => id)
}

test('an article is read as its reader may read it, and grows with what they have seen', async () => {
  const [, , id] = await idsOf('ann')
  const before = await asked<ArticlePage>(`articles/${id}`, 'ann')
  expect(ArticleSchema.parse(before)).toEqual(before)
  expect(before.text).not.toContain('Kilgrave')
  expect(before.marks.map(({ words }) => words)).toEqual(['Jessica Jones season 1'])
  await markSeen({ words: ['Jessica Jones 1'], universe: null }, served.worldOf('ann'))
  const after = await asked<ArticlePage>(`articles/${id}`, 'ann')
  expect([after.text.includes('Kilgrave is dead'), after.marks]).toEqual([true, []])
})

test('each statement stands beside its words, with who else says so', async () => {
  const [, id] = await idsOf('eve')
  const { text, statements } = await asked<ArticlePage>(`articles/${id}`, 'eve')
  const release = statements.find(({ statement }) => statement.predicate === 'release')
  expect(release?.at.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The Defenders will premiere on August 18, 2017',
  ])
  expect([release?.also.map(({ by }) => by), release?.otherwise, release?.stands]).toEqual([
    ['The Herald'],
    [],
    true,
  ])
})

test('an article of which a reader wants to know nothing is one that there is not', async () => {
  const world = served.worldOf('tom')
  const [id = ''] = await idsOf('eve')
  await changeSetting({ name: 'articles', value: 'silent', title: null, universe: null }, world)
  const told = async (which: string) =>
    JSON.stringify(await asked(`articles/${which}`, 'tom')).replace(which, '')
  expect((await asked<ArticlePage>(`articles/${id}`, 'eve')).outlet).toBe('The Herald')
  expect(await told(id)).toBe(await told('nothing-like-it'))
})

test('a passage is opened on purpose for one reader alone, and hides again when it is closed', async () => {
  const [, , id = ''] = await idsOf('lea')
  const before = await asked<ArticlePage>(`articles/${id}`, 'lea')
  const mark = before.marks[0]?.id ?? ''
  expect(await tell('POST', 'opened', { id: mark })).toBe(200)
  expect((await asked<ArticlePage>(`articles/${id}`, 'lea')).text).toContain('Kilgrave is dead')
  expect((await asked<ArticlePage>(`articles/${id}`, 'bob')).text).not.toContain('Kilgrave')
  expect(await tell('DELETE', `opened/${encodeURIComponent(mark)}`)).toBe(204)
  expect(await asked<ArticlePage>(`articles/${id}`, 'lea')).toEqual(before)
})

async function tell(method: string, path: string, body?: unknown): Promise<number> {
  const headers = { origin: ORIGIN, 'content-type': 'application/json' }
  const sent = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return (await served.ask(`/api/v1/${path}`, sent, readerCalled('lea'))).status
}
