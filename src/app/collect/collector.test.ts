/** What collecting promises, with a network that is a table of answers, on each kind of ledger. */
import { describe, expect, test } from 'vitest'
import { LEDGERS } from '../../../test/ledgers/ledgers.js'
import { openLedgers } from '../../../test/ledgers/openLedgers.js'
import type { Ledger } from '../../ledger/ledger.js'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import type { Entry } from '../../model/entry.js'
import { NEVER_ASKED, type Followed } from '../../model/followed.js'
import type { Fetcher } from '../../sources/fetch/fetcher.js'
import { FetchProblem } from '../../sources/fetch/fetchProblem.js'
import { independentSources } from '../../universe/independentSources.js'
import { originalsOf } from '../../universe/originalsOf.js'
import { universeOf } from '../../universe/universeOf.js'
import { newsOf } from '../../views/news/newsOf.js'
import type { Step } from './collectingWorld.js'
import { collectorIn } from './collector.js'

const TIDES = { id: 'tides', name: 'Tides', language: 'en' }
const WORK = { id: 'tides', kind: 'series', name: 'Tides', otherNames: [], released: null } as const
const OUTLINE: Entry[] = [{ kind: 'outlined', work: { ...WORK, seasons: [], installments: [] } }]
const FEED = 'https://gull.example/feed'

interface Post {
  readonly slug: string
  readonly title: string
  readonly body?: string
}
const renewed: Post = { slug: 'a', title: '“Tides” was renewed for season 2.' }
const cooking: Post = { slug: 'b', title: 'Ten ways to bake bread at home.' }

/** Long enough to be all of the article. */
const WHOLE = 'The network said so on Monday, and everybody there was glad of it. '.repeat(30)

const rss = (posts: readonly Post[]): string => `<rss version="2.0"><channel><title>The Gull</title>
  <link>https://gull.example/</link>${posts
    .map(
      ({ slug, title, body = WHOLE }) =>
        `<item><guid>${slug}</guid><link>https://gull.example/${slug}</link><title>${title}</title>
         <description>${body}</description><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`

/** Answers by address; an error is thrown. What is not there cannot be reached. */
type Answers = Record<string, string | FetchProblem>

const nothingThere = new FetchProblem({
  code: 'unreachable',
  message: 'nobody answers',
  hint: 'Wait.',
  lasts: 'moment',
})
const wontRead = new FetchProblem({
  code: 'refused',
  message: 'not for programs',
  hint: 'Read it.',
  lasts: 'address',
})

const network = (answers: Answers, asked: string[] = []): Fetcher => ({
  fetch: async ({ address }) => {
    asked.push(address)
    const answer = answers[address] ?? nothingThere
    if (typeof answer !== 'string') throw answer
    const bytes = new TextEncoder().encode(answer)
    const known = { url: address, movedTo: null, validators: null, notBefore: null }
    return { kind: 'came', bytes, contentType: null, ...known }
  },
})

const feed = (id: string, address: string): Followed => ({
  id,
  kind: 'feed',
  address,
  title: null,
  universes: [],
  health: NEVER_ASKED,
  memory: {},
  dueOn: '2026-03-01',
})

const postsOf = (from: number): Post[] =>
  Array.from({ length: 4 }, (_, index) => ({
    slug: `${from}-${index}`,
    title: `${renewed.title} ${from}-${index}`,
  }))

describe.each(LEDGERS)('collecting into a ledger $kind', (kindOf) => {
  const clock = { now: new Date('2026-03-03T10:00:00Z') }
  const { open, makePlace } = openLedgers(kindOf, () => clock.now)
  async function following(...addresses: string[]): Promise<Ledger> {
    const ledger = await open()
    await ledger.append(TIDES, OUTLINE)
    for (const [index, address] of addresses.entries())
      await ledger.library.follow(feed(`f${index}`, address))
    return ledger
  }
  async function collect(ledger: Ledger, fetcher: Fetcher): Promise<Step[]> {
    const steps: Step[] = []
    const tell = (step: Step): void => void steps.push(step)
    await collectorIn({ ledger, fetcher, now: () => clock.now, tell }).once()
    return steps
  }
  const later = (hours: number): void => void (clock.now = new Date(clock.now.getTime() + hours * 3_600_000))

  test('keeps what speaks of a universe, and of the rest only that it came', async () => {
    const ledger = await following(FEED)
    const asked: string[] = []
    const steps = await collect(ledger, network({ [FEED]: rss([renewed, cooking]) }, asked))
    expect(steps).toContainEqual({ kind: 'asked', address: FEED, found: 2, failure: null })
    const added = steps.flatMap((step) => (step.kind === 'read' ? [step.added] : []))
    expect([added.length, added.filter((each) => each === null)]).toEqual([2, [null]])
    expect(await documentsIn(ledger)).toEqual([expect.stringContaining('renewed')])
    expect((await ledger.library.followed())[0]).toMatchObject({
      title: 'The Gull',
      health: { items: 2, failures: 0 },
    })
  })

  test('asks again only when it is due, and reads nothing twice', async () => {
    const ledger = await following(FEED)
    const fetcher = network({ [FEED]: rss([renewed]) })
    await collect(ledger, fetcher)
    expect(await collect(ledger, fetcher)).toEqual([])
    later(48)
    expect(await collect(ledger, fetcher)).toEqual([
      { kind: 'asked', address: FEED, found: 0, failure: null },
    ])
  })

  test('a source in trouble stops no other, and its keeper is told', async () => {
    const ledger = await following('https://down.example/feed', FEED, 'https://odd.example/feed')
    const steps = await collect(
      ledger,
      network({ [FEED]: rss([renewed]), 'https://odd.example/feed': 'Hello.' }),
    )
    expect(steps.filter(({ kind }) => kind === 'read')).toHaveLength(1)
    const health = (await ledger.library.followed()).map((each) => each.health.failure)
    expect(health).toEqual(['nobody answers', null, expect.stringContaining('is no feed')])
  })

  test('of a summary it reads the page, where it may and can, and else the summary', async () => {
    const ledger = await following(FEED)
    const posts = ['page', 'closed', 'down'].map((slug) => ({
      ...renewed,
      slug,
      title: `${renewed.title} ${slug}`,
    }))
    const short = posts.map((post) => ({ ...post, body: 'The network said so [&#8230;]' }))
    const page = `<html><body><article><h1>${posts[0]?.title}</h1><p>${'All of it happens on the page. '.repeat(30)}</p>`
    const answers: Answers = { [FEED]: rss(short), 'https://gull.example/closed': wontRead }
    await collect(ledger, network({ ...answers, 'https://gull.example/page': page }))
    const texts = (await documentsIn(ledger)).toSorted()
    expect(texts).toEqual([expect.stringContaining('closed'), expect.stringContaining('on the page')])
    expect([await ledger.jobs.failing(), (await ledger.library.waiting()).length]).toEqual([1, 1])
  })

  test('what repeats another in the same words says so, is one story with it and counts once', async () => {
    const ledger = await following(FEED, 'https://echo.example/feed')
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ')
    const post = { ...renewed, body: `${words}. ${WHOLE}` }
    const elsewhere = rss([post]).replaceAll('gull.example', 'echo.example')
    await collect(ledger, network({ [FEED]: rss([post]), 'https://echo.example/feed': rss([]) }))
    later(48)
    await collect(ledger, network({ [FEED]: rss([post]), 'https://echo.example/feed': elsewhere }))
    const [first, second] = (await entriesIn(ledger)).flatMap((entry) =>
      entry.kind === 'documented' ? [entry.document] : [],
    )
    expect([first?.repeats, second?.repeats]).toEqual([undefined, first?.id])
    const universe = universeOf(await entriesIn(ledger))
    const stories = newsOf(restrict(universe, NOTHING_SEEN)).articles
    expect(stories.map(({ repeatedBy }) => repeatedBy.length)).toEqual([1])
    const said = [...universe.statements].filter(({ predicate }) => predicate !== 'name')
    const originals = originalsOf(universe.documents)
    const counts = said.map(
      ({ sources }) => new Set(independentSources(sources, originals).map(({ document }) => document)).size,
    )
    expect([said.length > 0, new Set(counts)]).toEqual([true, new Set([1])])
  })

  test('two collectors together do what one would', async () => {
    const place = await makePlace()
    const addresses = Array.from({ length: 6 }, (_, index) => `https://gull${index}.example/feed`)
    const first = await open(place)
    const second = await open(place)
    await first.append(TIDES, OUTLINE)
    for (const [index, address] of addresses.entries()) await first.library.follow(feed(`f${index}`, address))
    const asked: string[] = []
    const fetcher = network(
      Object.fromEntries(addresses.map((address, index) => [address, rss(postsOf(index))])),
      asked,
    )
    const steps = await Promise.all(
      [first, second].map(async (ledger) =>
        // One of them is turned away where only one may.
        collect(ledger, fetcher).catch(() => []),
      ),
    )
    expect(asked.toSorted()).toEqual(addresses)
    expect(steps.flat().filter(({ kind }) => kind === 'read')).toHaveLength(24)
    expect(await documentsIn(first)).toHaveLength(24)
  })
})

async function entriesIn(ledger: Ledger): Promise<Entry[]> {
  const all: Entry[] = []
  for await (const { entries } of ledger.entriesAfter('tides', 0)) all.push(...entries)
  return all
}

async function documentsIn(ledger: Ledger): Promise<string[]> {
  const ids = (await entriesIn(ledger)).flatMap((entry) =>
    entry.kind === 'documented' ? [entry.document.id] : [],
  )
  const texts: string[] = []
  for await (const { article } of ledger.library.documents(ids)) texts.push(article.text)
  return texts
}
