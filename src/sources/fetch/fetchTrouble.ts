/** What a failed fetch means to a person, and what to do about it. */
import { FetchProblem } from './fetchProblem.js'

type Lasts = FetchProblem['lasts']

/** What to do about each status that people meet; any other gets what its hundred gets. */
const STATUSES: Readonly<Record<number, readonly [lasts: Lasts, hint: string]>> = {
  401: ['address', 'The page needs an account: save it from your browser and read the file.'],
  402: ['address', 'The page must be paid for: save it from your browser and read the file.'],
  403: ['address', 'The server refuses programs: save the page from your browser and read the file.'],
  404: ['address', 'Check the address; the page may have moved.'],
  408: ['moment', 'The server is slow: try again later.'],
  410: ['gone', 'The page is gone; a web archive may still have it.'],
  429: ['moment', 'The server wants fewer requests: wait some minutes and try again.'],
  451: ['address', 'The page is withheld for legal reasons where you are.'],
}

export interface RefusingAnswer {
  readonly url: URL
  readonly status: number
  /** In the server's words; often empty. */
  readonly statusText: string
  readonly notBefore: string | null
}

/** The problem for an answer that is neither 2xx nor 304. */
export function statusProblem({ url, status, statusText, notBefore }: RefusingAnswer): FetchProblem {
  const message = `${url.host} answered ${status}${statusText === '' ? '' : ` ${statusText}`}`
  const [lasts, hint] = STATUSES[status] ?? (status >= 500 ? TROUBLED : STRANGE)
  return new FetchProblem({ code: 'unreachable', message, hint, notBefore, lasts })
}

const TROUBLED: readonly [Lasts, string] = ['moment', 'The server is in trouble: try again later.']
const STRANGE: readonly [Lasts, string] = ['address', 'Open the page in a browser.']

/** What each error code of Node's and undici's network calls means, as in “example.com …”. */
const NETWORK_TROUBLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is not a known name',
  EAI_AGAIN: 'could not be looked up',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  EPIPE: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_ABORTED: 'broke off the connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broke off in the middle of its answer',
  UND_ERR_HEADERS_OVERFLOW: 'sends more headers than anybody reads',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer',
  UND_ERR_BODY_TIMEOUT: 'stopped in the middle of its answer',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that it signed itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate without the ones that vouch for it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another name',
}

/**
 * The problem for a request that threw: Node and undici give a code, a time limit is a TimeoutError. Anything else is a
 * bug and is handed back as it came.
 */
export function networkProblem(url: URL, error: unknown, wholeMs: number): unknown {
  if (!(error instanceof Error) || error instanceof FetchProblem) return error
  if (error.name === 'TimeoutError') {
    const message = `${url.host} did not answer in full within ${wholeMs / 1000} seconds`
    return unreachable(message, 'Try again later, or save the page and read the file.', 'moment')
  }
  const trouble = troubleOf(error)
  if (trouble === null) return error
  return unreachable(`${url.host} ${trouble}`, 'Check the address and your connection.', 'moment')
}

/** Codes of the system, of TLS and of undici; any other code is Node's for a bug. */
const CODE_OF_WORLD = /^(?:E[A-Z]+|ERR_(?:TLS|SSL)_\w+|UND_ERR_\w+|[A-Z_]*CERT[A-Z_]*)$/

function troubleOf(error: Error): string | null {
  if (error.name === 'HTTPParserError')
    return error.message.includes('EOF') ? 'broke off in the middle of its answer' : 'does not speak HTTP'
  const code = 'code' in error ? String(error.code) : ''
  return NETWORK_TROUBLE[code] ?? (CODE_OF_WORLD.test(code) ? `cannot be reached (${code})` : null)
}

const unreachable = (message: string, hint: string, lasts: Lasts): FetchProblem =>
  new FetchProblem({ code: 'unreachable', message, hint, lasts })

/** The sentence does not say which address: whoever made the name stand for it would learn what is in this network. */
export const privateAddress = (host: string): FetchProblem =>
  new FetchProblem({
    code: 'refused',
    message: `${host} stands at a private address, where nothing is fetched from`,
    hint: `If you trust it, set UNSPOILED_ALLOWED_HOSTS=${host} and try again.`,
    lasts: 'address',
  })

export const noWebAddress = (address: string): FetchProblem =>
  unreachable(
    `${address} is not an http or https address`,
    'Give an address that begins with https://, or the path of a file.',
    'address',
  )

export const redirectsNowhere = (url: URL): FetchProblem =>
  unreachable(`${url.host} redirects to no address`, 'Open the page in a browser.', 'address')

export const redirectsTooOften = (url: URL, most: number): FetchProblem =>
  unreachable(
    `${url.host} redirects more than ${most} times`,
    'Open the address in a browser and give the address it ends at.',
    'address',
  )

export const tooMuch = (url: URL, limit: number): FetchProblem =>
  unreadable(
    `${url.host} sends more than ${limit / 1024 / 1024} MB`,
    'That is no article; check the address.',
  )

export const cutOff = (url: URL): FetchProblem =>
  new FetchProblem({
    code: 'unreadable',
    message: `${url.host} broke off in the middle of its answer`,
    hint: 'Try again later.',
    lasts: 'moment',
  })

export const badCompression = (url: URL): FetchProblem =>
  unreadable(
    `${url.host} sends what cannot be decompressed`,
    'Save the page from your browser and read the file.',
  )

const unreadable = (message: string, hint: string): FetchProblem =>
  new FetchProblem({ code: 'unreadable', message, hint, lasts: 'moment' })

export const wantsRest = (url: URL, notBefore: string): FetchProblem =>
  new FetchProblem({
    code: 'unreachable',
    message: `${url.host} asked to be left alone until ${notBefore}`,
    hint: 'Try again after that.',
    notBefore,
    lasts: 'moment',
  })

export const robotsForbid = (url: URL): FetchProblem =>
  new FetchProblem({
    code: 'refused',
    message: `${url.host} asks programs in its robots.txt to stay away from this page`,
    hint: 'Open the page in a browser.',
    lasts: 'address',
  })

/** What cannot be reached forbids everything until it can be (RFC 9309, section 2.3.1.4). */
export const robotsMissing = ({ message, hint, notBefore }: FetchProblem): FetchProblem =>
  new FetchProblem({
    code: 'unreachable',
    message: `${message} (its robots.txt was asked for first)`,
    hint,
    notBefore,
    lasts: 'moment',
  })
