/** Long texts are read in threads, of the build. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openUniverse } from '../src/app.js'
import { piecesToRead } from '../src/app/reading/piecesToRead.js'
import { readAside } from '../src/app/reading/readAside.js'
import { newReadingThreads } from '../src/app/reading/readingThreads.js'
import { visibleReading, visibleReadingLater } from '../src/horizon/visibleReading.js'
import { NOTHING_SEEN } from '../src/horizon/horizon.js'
import { PLAIN_ARTICLE } from '../src/model/plainArticle.js'
import { readArticle } from '../src/reading/readArticle.js'
import { DEFENDERS } from './serving/servedHouse.js'

const THREAD = new URL('../dist/app/reading/readingThread.js', import.meta.url)
const offline = { fetcher: { fetch: async () => Promise.reject(new Error()) }, stdin: process.stdin }
const universe = await openUniverse([DEFENDERS], { ...offline, shippedPacks: 'none' })
const sample = readFileSync(new URL('../samples/interview.txt', import.meta.url), 'utf8')
const article = { ...PLAIN_ARTICLE, text: `${sample}\n\n`.repeat(Math.ceil(9000 / sample.length)) }
const settings = { caution: 'normal' } as const
const waiting = new AbortController().signal

test('with what reading takes of a universe it reads as with all of it', () => {
  const pieces = [...piecesToRead(universe)]
  const taken = {
    works: pieces.flatMap(({ works = [] }) => works),
    entities: pieces.flatMap(({ entities = [] }) => entities),
    statements: pieces.flatMap(({ statements = [] }) => statements),
    orders: [],
    documents: [],
  }
  expect(readArticle(article, taken, settings)).toEqual(readArticle(article, universe, settings))
})

test('a reader is shown the same of a text that a thread read', async () => {
  const readingThreads = newReadingThreads(THREAD)
  const asked = { universe, horizon: NOTHING_SEEN }
  const here = visibleReading(article, {
    ...asked,
    read: (each, known) => readArticle(each, known, settings),
  })
  const there = await visibleReadingLater(article, {
    ...asked,
    read: readAside({ readingThreads }, settings),
  })
  expect(there).toEqual(here)
})

test('who goes away ends the reading, and others are read after it', async () => {
  const readingThreads = newReadingThreads(THREAD)
  const leaving = new AbortController()
  const left = readAside({ readingThreads, signal: leaving.signal }, settings)(article, universe)
  leaving.abort()
  await expect(left).rejects.toThrow('did not wait')
  expect((await readingThreads.read({ article, universe, settings }, waiting)).sentences).not.toEqual([])
})

test('where too many wait it says when to come again', async () => {
  const readingThreads = newReadingThreads(THREAD, 0)
  const read = async (): Promise<unknown> => readingThreads.read({ article, universe, settings }, waiting)
  const results = await Promise.allSettled([read(), read(), read()])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(results[2]).toMatchObject({ reason: { code: 'too-many', waitSeconds: 10 } })
})
