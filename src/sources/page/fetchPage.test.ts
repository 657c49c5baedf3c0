import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it, test } from 'vitest'
import { fetchPage } from './fetchPage.js'

let server: Server | undefined
afterEach(() => server?.closeAllConnections())
afterEach(() => server?.close())

/** Starts a real server for one test and says its address. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const broken: typeof fetch = () => Promise.reject(new RangeError('a bug'))

describe('fetchPage', () => {
  it('brings bytes, media type and address', async () => {
    const base = await serve((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Silo'),
    )
    const page = await fetchPage(`${base}/a`, fetch)
    expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
      bytes: '<p>Silo',
      contentType: 'text/html',
      url: `${base}/a`,
    })
  })

  it('says who it is', async () => {
    const base = await serve((request, response) => response.end(request.headers['user-agent']))
    const { bytes } = await fetchPage(base, fetch)
    expect(Buffer.from(bytes).toString()).toBe('unspoiled (self-hosted news reader)')
  })

  it('follows redirects, and says where they ended', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new?x=1' }).end()
      else response.end('New.')
    })
    expect((await fetchPage(`${base}/old`, fetch)).url).toBe(`${base}/new?x=1`)
  })

  it('gives up after five redirects', async () => {
    let answered = 0
    const base = await serve((_request, response) => {
      answered += 1
      response.writeHead(302, { location: `/${answered}` }).end()
    })
    await expect(fetchPage(base, fetch)).rejects.toMatchObject({ code: 'unreachable' })
    expect(answered).toBe(6)
  })

  it('follows no redirect out of the web', async () => {
    const base = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    )
    await expect(fetchPage(base, fetch)).rejects.toThrow('is not an http or https address')
  })

  const refusals: readonly (readonly [status: number, hint: string])[] = [
    [403, 'save the page from your browser'],
    [404, 'Check the address'],
    [418, 'Open the page in a browser'],
    [503, 'try again later'],
  ]
  test.each(refusals)('says that the server answered %i, and what to do', async (status, hint) => {
    const base = await serve((_request, response) => response.writeHead(status).end())
    await expect(fetchPage(base, fetch)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining(`answered ${status}`),
      hint: expect.stringContaining(hint),
    })
  })

  it('stops reading a page that does not end', async () => {
    const base = await serve((_request, response) => {
      const more = (): void => void response.write(Buffer.alloc(1024 * 1024, 'a'), () => setImmediate(more))
      more()
    })
    await expect(fetchPage(base, fetch)).rejects.toThrow('sends more than 20 MB')
  })

  it('does not wait for ever', async () => {
    const base = await serve((_request, response) => response.write('Silo'))
    await expect(fetchPage(base, fetch, 50)).rejects.toThrow('did not answer in full within 0.05 seconds')
  })

  it('says that nobody listens there', async () => {
    const base = await serve(() => undefined)
    await new Promise((resolve) => server?.close(resolve))
    await expect(fetchPage(base, fetch)).rejects.toThrow('refuses the connection')
  })

  it('says that a name is not known', async () => {
    await expect(fetchPage('http://no-such-host.invalid/', fetch)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^no-such-host\.invalid (?:is not a known name|could not be looked up)/),
    })
  })

  it('says that a server broke off', async () => {
    const base = await serve((request) => request.socket.destroy())
    await expect(fetchPage(base, fetch)).rejects.toThrow('broke off the connection')
  })

  test.each(['ftp://example.com/', 'javascript:alert(1)', 'example.com'])(
    'does not fetch %s',
    async (address) => {
      await expect(fetchPage(address, fetch)).rejects.toThrow(`${address} is not an http or https address`)
    },
  )

  it('lets bugs through', async () => {
    await expect(fetchPage('http://example.com/', broken)).rejects.toThrow(RangeError)
  })
})
