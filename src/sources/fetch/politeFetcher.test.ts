import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { localWorld } from '../../../test/fetching/localWorld.js'
import { serve } from '../../../test/fetching/serve.js'
import type { Fetched, FetchWish } from './fetcher.js'
import type { FetchLimits, Resolve, ResolvedAddress } from './fetchWorld.js'
import { politeFetcher } from './politeFetcher.js'

const get = async (address: string, more: Partial<FetchWish> = {}): Promise<Fetched> =>
  politeFetcher(localWorld({ largestBytes: 10_000 })).fetch({
    address,
    kind: 'feed',
    ...more,
  })

const textOf = (fetched: Fetched): string =>
  fetched.kind === 'came' ? Buffer.from(fetched.bytes).toString() : fetched.kind

const PUBLIC = { address: '192.0.3.1', family: 4 }
const PRIVATE = { address: '127.0.0.1', family: 4 }

const resolvesTo =
  (...addresses: readonly ResolvedAddress[]): Resolve =>
  async () =>
    Promise.resolve(addresses)

const failsToResolve: Resolve = async () => Promise.reject(new RangeError('a bug'))

describe('what comes', () => {
  it('is bytes with their media type and address', async () => {
    const base = await serve((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Silo'),
    )
    const fetched = await get(`${base}/a#b`)
    expect(fetched).toMatchObject({
      kind: 'came',
      contentType: 'text/html',
      url: `${base}/a#b`,
      movedTo: null,
    })
    expect(textOf(fetched)).toBe('<p>Silo')
  })

  test.each([
    ['gzip', gzipSync('Silo')],
    ['x-gzip', gzipSync('Silo')],
    ['br', brotliCompressSync('Silo')],
    ['deflate', deflateSync('Silo')],
    ['deflate', deflateRawSync('Silo')],
    ['deflate, gzip', gzipSync(deflateSync('Silo'))],
    ['gzip', Buffer.from('Silo')],
  ])('is unpacked from %s', async (encoding, bytes) => {
    const base = await serve((_request, response) =>
      response.setHeader('content-encoding', encoding).end(bytes),
    )
    expect(textOf(await get(base))).toBe('Silo')
  })

  it('is asked for under our name, and as what it is wanted as', async () => {
    const base = await serve(({ headers }, response) =>
      response.end(JSON.stringify([headers['user-agent'], headers.accept, headers['x-key']])),
    )
    const [agent, accept, key] = JSON.parse(textOf(await get(base, { headers: { 'x-key': '7' } })))
    expect([agent, key]).toEqual(['Unspoiled/1.2.3 (a test)', '7'])
    expect(accept).toMatch(/^application\/atom\+xml/)
  })

  it('is asked for with the name and password in its address, which are not told on', async () => {
    const base = await serve(({ headers }, response) => response.end(headers.authorization))
    const fetched = await get(base.replace('http://', 'http://ada:s%40fe@'))
    expect(textOf(fetched)).toBe(`Basic ${Buffer.from('ada:s@fe').toString('base64')}`)
    expect(fetched.url).toBe(`${base}/`)
  })

  it('says how long it is good', async () => {
    const base = await serve((_request, response) =>
      response.setHeader('cache-control', 'public, max-age=3600').end('.'),
    )
    expect((await get(base)).notBefore).toBe('2016-09-02T13:00:00.000Z')
  })
})

describe('a document that may be unchanged', () => {
  const validators = { etag: 'W/"7"', lastModified: 'Fri, 02 Sep 2016 09:00:00 GMT' }

  it('is asked for with what it was known by', async () => {
    const base = await serve(({ headers }, response) => {
      const isKnown =
        headers['if-none-match'] === validators.etag &&
        headers['if-modified-since'] === validators.lastModified
      response.writeHead(isKnown ? 304 : 200).end()
    })
    expect(await get(base, { validators })).toMatchObject({ kind: 'unchanged', validators })
  })

  it('says by what to know it next time', async () => {
    const base = await serve((_request, response) =>
      response.writeHead(200, { etag: validators.etag, 'last-modified': validators.lastModified }).end('.'),
    )
    expect((await get(base)).validators).toEqual(validators)
  })

  it('is trouble where nobody asked whether it has changed', async () => {
    const base = await serve((_request, response) => response.writeHead(304).end())
    await expect(get(base)).rejects.toThrow('answered 304')
  })
})

describe('redirects', () => {
  it('are followed, and the last address is said', async () => {
    const base = await serve(({ url }, response) => {
      if (url === '/old') response.writeHead(302, { location: '/new?x=1' }).end()
      else response.end('New.')
    })
    expect(await get(`${base}/old`)).toMatchObject({ url: `${base}/new?x=1`, movedTo: null })
  })

  it('that last say where to ask from now on, as far as they last', async () => {
    const base = await serve(({ url }, response) => {
      if (url === '/a') response.writeHead(301, { location: '/b' }).end()
      else if (url === '/b') response.writeHead(307, { location: '/c' }).end()
      else if (url === '/c') response.writeHead(308, { location: '/d' }).end()
      else response.end('.')
    })
    expect(await get(`${base}/a`)).toMatchObject({ url: `${base}/d`, movedTo: `${base}/b` })
  })

  it('carry no key to another origin', async () => {
    const other = await serve(({ headers }, response) => response.end(headers['x-key'] ?? 'no key'))
    const base = await serve((_request, response) => response.writeHead(302, { location: other }).end())
    expect(textOf(await get(base, { headers: { 'x-key': '7' } }))).toBe('no key')
  })

  it('without end are given up', async () => {
    let answered = 0
    const base = await serve((_request, response) => {
      answered += 1
      response.writeHead(302, { location: `/${answered}` }).end()
    })
    await expect(get(base)).rejects.toThrow('redirects more than 5 times')
    expect(answered).toBe(6)
  })

  test.each([
    ['file:///etc/passwd', 'file:///etc/passwd is not an http or https address'],
    ['http://10.1.2.3/', '10.1.2.3 stands at a private address'],
    ['http://[::ffff:7f00:1]/', '::ffff:7f00:1 stands at a private address'],
    ['http://0x7f.2/', '127.0.0.2 stands at a private address'],
    ['http://[', 'redirects to no address'],
  ])('to %s are refused', async (location, message) => {
    const base = await serve((_request, response) => response.writeHead(302, { location }).end())
    await expect(get(base)).rejects.toThrow(message)
  })
})

describe('a name', () => {
  it('that stands for a private address is refused, even where it stands for public ones too', async () => {
    const fetched = politeFetcher({ ...localWorld(), resolve: resolvesTo(PUBLIC, PRIVATE) }).fetch({
      address: 'http://rebinding.example/',
      kind: 'page',
    })
    await expect(fetched).rejects.toMatchObject({
      code: 'refused',
      lasts: 'address',
      message: 'rebinding.example stands at a private address, where nothing is fetched from',
      hint: expect.stringContaining('UNSPOILED_ALLOWED_HOSTS=rebinding.example'),
    })
  })

  it('is looked up once for each connection, so that what is judged is what is connected to', async () => {
    const base = await serve((_request, response) => response.end('.'))
    let lookups = 0
    const resolve = async () => {
      lookups += 1
      return Promise.resolve([PRIVATE])
    }
    const world = { ...localWorld(), resolve, allowedHosts: ['keeper.example'] }
    const address = `http://keeper.example:${new URL(base).port}/`
    await politeFetcher(world).fetch({ address, kind: 'named' })
    expect(lookups).toBe(1)
  })

  test.each(['keeper.example', 'KEEPER.example:{port}'])(
    'that the keeper allows as %s may stand anywhere',
    async (allowed) => {
      const base = await serve(({ headers }, response) => response.end(headers.host))
      const { port } = new URL(base)
      const world = {
        ...localWorld(),
        resolve: resolvesTo(PRIVATE),
        allowedHosts: [allowed.replace('{port}', port)],
      }
      const fetched = await politeFetcher(world).fetch({
        address: `http://keeper.example:${port}/`,
        kind: 'named',
      })
      expect(textOf(fetched)).toBe(`keeper.example:${port}`)
    },
  )

  it('that nobody knows is said to be so', async () => {
    await expect(get('http://no-such-host.invalid/')).rejects.toMatchObject({
      code: 'unreachable',
      lasts: 'moment',
      message: 'no-such-host.invalid is not a known name',
    })
  })
})

/** For servers that keep others waiting; an honest one may be slower than this. */
const impatient = async (address: string, limits: Partial<FetchLimits>): Promise<Fetched> =>
  politeFetcher(localWorld(limits)).fetch({ address, kind: 'feed' })

describe('a server that', () => {
  test.each([
    [403, 'address', 'save the page from your browser'],
    [404, 'address', 'Check the address'],
    [410, 'gone', 'web archive'],
    [418, 'address', 'Open the page in a browser'],
    [503, 'moment', 'try again later'],
  ])('answers %i is quoted, with what to do', async (status, lasts, hint) => {
    const base = await serve((_request, response) => response.writeHead(status).end('Some words.'))
    await expect(get(base)).rejects.toMatchObject({
      code: 'unreachable',
      lasts,
      message: expect.stringContaining(`answered ${status}`),
      hint: expect.stringContaining(hint),
    })
  })

  test.each([
    ['120', '2016-09-02T12:02:00.000Z'],
    ['Fri, 02 Sep 2016 13:30:00 GMT', '2016-09-02T13:30:00.000Z'],
    [undefined, '2016-09-02T12:01:00.000Z'],
  ])('wants fewer requests (Retry-After: %s) is left alone until then', async (after, notBefore) => {
    let answered = 0
    const base = await serve((_request, response) => {
      answered += 1
      response.writeHead(429, after === undefined ? {} : { 'retry-after': after }).end()
    })
    const fetcher = politeFetcher(localWorld())
    await expect(fetcher.fetch({ address: base, kind: 'feed' })).rejects.toMatchObject({ notBefore })
    await expect(fetcher.fetch({ address: `${base}/b`, kind: 'feed' })).rejects.toMatchObject({
      notBefore,
      message: expect.stringContaining(`asked to be left alone until ${notBefore}`),
    })
    expect(answered).toBe(1)
  })

  it('sends without end is cut off', async () => {
    const base = await serve((_request, response) => {
      const more = (): void => void response.write(Buffer.alloc(1000, 'a'), () => setImmediate(more))
      more()
    })
    await expect(get(base)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('sends more than'),
    })
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(1_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(1_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(1_000_000)))],
  ])('sends a bomb (%s) is found out', async (encoding, bytes) => {
    const base = await serve((_request, response) =>
      response.setHeader('content-encoding', encoding).end(bytes),
    )
    await expect(get(base)).rejects.toThrow('sends more than')
  })

  test.each([
    ['gzip', gzipSync('Silo').subarray(0, -9), 'broke off in the middle'],
    ['br', brotliCompressSync('Silo, and Silo again.').subarray(0, -3), 'broke off in the middle'],
    ['gzip', Buffer.from([0x1f, 0x8b, 9, 9, 9]), 'cannot be decompressed'],
    ['zstd', Buffer.from('Silo'), 'cannot be decompressed'],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('Silo'))), 'cannot be decompressed'],
  ])('sends broken %s is told of', async (encoding, bytes, message) => {
    const base = await serve((_request, response) =>
      response.setHeader('content-encoding', encoding).end(bytes),
    )
    await expect(get(base)).rejects.toThrow(message)
  })

  it('sends less than it says is not believed', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('Silo', () => response.destroy())
    })
    await expect(get(base)).rejects.toMatchObject({
      lasts: 'moment',
      message: expect.stringContaining('broke off'),
    })
  })

  it('breaks off a body without a length is not believed', async () => {
    const base = await serve((_request, response) => void response.write('Silo', () => response.destroy()))
    await expect(get(base)).rejects.toMatchObject({
      lasts: 'moment',
      message: expect.stringContaining('broke off'),
    })
  })

  it('never answers is given up', async () => {
    const base = await serve(() => undefined)
    await expect(impatient(base, { headersMs: 60 })).rejects.toThrow('does not answer')
  })

  it('stops in the middle is given up', async () => {
    const base = await serve((_request, response) => void response.write('Silo'))
    await expect(impatient(base, { idleMs: 60 })).rejects.toThrow('stopped in the middle of its answer')
  })

  it('dribbles for ever is given up', async () => {
    const base = await serve((_request, response) => {
      const drops = setInterval(() => response.write('.'), 10)
      response.on('close', () => clearInterval(drops))
    })
    await expect(impatient(base, { wholeMs: 100 })).rejects.toThrow(
      'did not answer in full within 0.1 seconds',
    )
  })

  it('hangs up is told of', async () => {
    const base = await serve(({ socket }) => socket.destroy())
    await expect(get(base)).rejects.toThrow('broke off the connection')
  })

  it('speaks no HTTP is told of', async () => {
    const base = await serve(({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    await expect(get(base)).rejects.toThrow('does not speak HTTP')
  })

  it('is not there is told of', async () => {
    await expect(get('http://127.0.0.1:9/')).rejects.toThrow('refuses the connection')
  })
})

test.each(['ftp://example.com/', 'javascript:alert(1)', 'example.com'])(
  '%s is not fetched',
  async (address) => {
    await expect(get(address)).rejects.toThrow(`${address} is not an http or https address`)
  },
)

test('bugs come through', async () => {
  const fetched = politeFetcher({ ...localWorld(), resolve: failsToResolve }).fetch({
    address: 'http://a.example/',
    kind: 'named',
  })
  await expect(fetched).rejects.toThrow(RangeError)
})

describe('one host', () => {
  it('is asked one thing at a time, and others meanwhile', async () => {
    let open = 0
    let most = 0
    const listen = (): Promise<string> =>
      serve((_request, response) => {
        open += 1
        most = Math.max(most, open)
        setImmediate(() => {
          open -= 1
          response.end('.')
        })
      })
    const base = await listen()
    const fetcher = politeFetcher(localWorld())
    await Promise.all(
      [1, 2, 3, 4].map(async (page) => fetcher.fetch({ address: `${base}/${page}`, kind: 'feed' })),
    )
    expect(most).toBe(1)
  })

  it('is given its pause before the next', async () => {
    const pauses: number[] = []
    const pause = async (ms: number) => Promise.resolve(void pauses.push(ms))
    const base = await serve((_request, response) => response.end('.'))
    const fetcher = politeFetcher({ ...localWorld(), pause })
    for (const kind of ['feed', 'data', 'named', 'feed'] as const)
      await fetcher.fetch({ address: base, kind })
    expect(pauses).toEqual([1000, 500])
  })
})
