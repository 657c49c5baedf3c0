import { describe, expect, it, test } from 'vitest'
import { localWorld } from '../../../test/fetching/localWorld.js'
import { serve } from '../../../test/fetching/serve.js'
import type { Fetched } from './fetcher.js'
import { politeFetcher } from './politeFetcher.js'

/** A site whose robots.txt is what `robots` says each time that it is asked for. */
async function site(robots: (hits: number) => [status: number, text: string]): Promise<string> {
  let hits = 0
  return serve(({ url }, response) => {
    if (url !== '/robots.txt') return response.end('A page.')
    hits += 1
    const [status, text] = robots(hits)
    return response.writeHead(status).end(text)
  })
}

const textOf = (fetched: Fetched): string =>
  fetched.kind === 'came' ? Buffer.from(fetched.bytes).toString() : fetched.kind

describe('robots.txt', () => {
  test.each<[string, number, string, string]>([
    ['keeps us out by name', 200, 'User-agent: unspoiled\nDisallow: /secret', 'robots.txt to stay away'],
    ['keeps all out', 200, 'User-agent: *\nDisallow: /', 'robots.txt to stay away'],
    ['keeps another out', 200, 'User-agent: other\nDisallow: /', 'A page.'],
    ['lets us in by name', 200, 'User-agent: *\nDisallow: /\n\nUser-agent: Unspoiled\nAllow: /', 'A page.'],
    ['is not there', 404, 'User-agent: *\nDisallow: /', 'A page.'],
    ['may not be read', 403, '', 'A page.'],
    ['cannot be had', 500, '', 'its robots.txt was asked for first'],
  ])('that %s', async (_what, status, text, outcome) => {
    const base = await site(() => [status, text])
    const fetched = politeFetcher(localWorld()).fetch({ address: `${base}/secret/1`, kind: 'page' })
    expect(await fetched.then(textOf, String)).toContain(outcome)
  })

  it('is not asked for feeds, or for what a person names', async () => {
    const base = await site(() => [200, 'User-agent: *\nDisallow: /'])
    const fetcher = politeFetcher(localWorld())
    for (const kind of ['feed', 'named', 'data'] as const)
      expect(textOf(await fetcher.fetch({ address: base, kind }))).toBe('A page.')
  })

  it('is asked once a day, and its delay is kept', async () => {
    let now = new Date('2016-09-02T12:00:00Z')
    let hits = 0
    const pauses: number[] = []
    const base = await site((asked) => {
      hits = asked
      return [200, 'User-agent: *\nCrawl-delay: 9']
    })
    const pause = async (ms: number) => Promise.resolve(void pauses.push(ms))
    const fetcher = politeFetcher({ ...localWorld(), now: () => now, pause })
    const page = { address: `${base}/1`, kind: 'page' } as const
    await Promise.all([fetcher.fetch(page), fetcher.fetch(page)])
    expect([hits, pauses]).toEqual([1, [9000]])
    now = new Date('2016-09-03T12:00:01Z')
    await fetcher.fetch(page)
    expect(hits).toBe(2)
  })

  it('holds on while it cannot be had again', async () => {
    let now = new Date('2016-09-02T12:00:00Z')
    const base = await site((asked) => (asked === 1 ? [200, 'User-agent: *\nDisallow: /a'] : [500, '']))
    const fetcher = politeFetcher({ ...localWorld(), now: () => now })
    await fetcher.fetch({ address: `${base}/b`, kind: 'page' })
    now = new Date('2016-09-03T12:00:01Z')
    await expect(fetcher.fetch({ address: `${base}/a`, kind: 'page' })).rejects.toThrow('stay away')
    expect(textOf(await fetcher.fetch({ address: `${base}/b`, kind: 'page' }))).toBe('A page.')
  })

  it('costs little, whatever is in it', async () => {
    const names = 'User-agent: x\n'.repeat(10_000)
    const stars = `Disallow: /${'*a'.repeat(900)}\n`.repeat(100)
    const base = await site(() => [200, `${names}${'Disallow: /b\n'.repeat(10_000)}User-agent: *\n${stars}`])
    const address = `${base}/${'a'.repeat(2000)}`
    expect(textOf(await politeFetcher(localWorld()).fetch({ address, kind: 'page' }))).toBe('A page.')
  })
})
