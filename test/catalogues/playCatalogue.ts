/** For tests: plays a catalogue's answers on this machine. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FetchProblem } from '../../src/sources/fetch/fetchProblem.js'
import type { Fetcher } from '../../src/sources/fetch/fetcher.js'

export interface PlayedCatalogue {
  readonly root: string
  readonly fetcher: Fetcher
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * @param answers by path; a number is an HTTP status, a text is sent as it is, and a function is asked with what stands
 * after the question mark
 */
export async function playCatalogue(answers: Readonly<Record<string, unknown>>): Promise<PlayedCatalogue> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
    asked.push(request.url ?? '')
    const given = answers[pathname] ?? 404
    const answer: unknown = typeof given === 'function' ? given(searchParams) : given
    response.statusCode = typeof answer === 'number' ? answer : 200
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens at a port has an address with one.
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { root, fetcher: plainFetcher, asked, stop }
}

const plainFetcher: Fetcher = {
  fetch: async ({ address, headers = {} }) => {
    const response = await fetch(address, { headers })
    if (!response.ok) {
      const lasts = response.status === 404 ? 'address' : 'moment'
      const message = `127.0.0.1 answers ${response.status}`
      throw new FetchProblem({ code: 'unreachable', message, hint: 'Look.', lasts })
    }
    return {
      kind: 'came',
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: response.headers.get('content-type'),
      url: address,
      movedTo: null,
      validators: null,
      notBefore: null,
    }
  },
}
