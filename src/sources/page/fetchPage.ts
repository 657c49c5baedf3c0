/** Fetches one page for the person at the keyboard: slowly enough, not for ever, and never without end. */
import { Problem } from '../../model/problem.js'
import { collectBytes } from './collectBytes.js'
import { networkProblem, statusProblem } from './fetchProblem.js'

/** What came, and from which address after all redirects. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly url: string
}

const WAIT_MS = 20_000
const MOST_REDIRECTS = 5
const LARGEST_PAGE_BYTES = 20 * 1024 * 1024

const HEADERS = {
  'user-agent': 'unspoiled (self-hosted news reader)',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
}

/**
 * @param address an http or https address
 * @param fetch the platform's fetch, or one that stands in for it
 * @param waitMs how long the whole answer may take
 * @throws Problem `unreachable` when the server cannot be had or says no, `unreadable` when what it sends is too much
 */
export async function fetchPage(
  address: string,
  fetch: typeof globalThis.fetch,
  waitMs: number = WAIT_MS,
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(waitMs)
  let url = webAddress(address)
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const response = await fetch(url, { headers: HEADERS, redirect: 'manual', signal })
      const next = redirectOf(response, url)
      if (next === null) return await readResponse(response, url)
      await response.body?.cancel()
      url = next
    }
  } catch (error) {
    throw networkProblem(url, error, waitMs)
  }
  throw new Problem(
    'unreachable',
    `${url.host} redirects more than ${MOST_REDIRECTS} times`,
    'Open the address in a browser and give the address it ends at.',
  )
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new Problem(
    'unreachable',
    `${address} is not an http or https address`,
    'Give an address that begins with https://, or the path of a file.',
  )
}

function redirectOf(response: Response, from: URL): URL | null {
  const location = response.headers.get('location')
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return null
  if (URL.canParse(location, from.href)) return webAddress(new URL(location, from).href)
  throw new Problem('unreachable', `${from.host} redirects to no address`, 'Open the page in a browser.')
}

async function readResponse(response: Response, url: URL): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel()
    throw statusProblem(response, url)
  }
  const bytes =
    response.body === null ? new Uint8Array() : await collectBytes(response.body, LARGEST_PAGE_BYTES)
  if (bytes === null) {
    const limit = `${LARGEST_PAGE_BYTES / 1024 / 1024} MB`
    throw new Problem(
      'unreadable',
      `${url.host} sends more than ${limit}`,
      'That is no article; check the address.',
    )
  }
  return { bytes, contentType: response.headers.get('content-type'), url: url.href }
}
