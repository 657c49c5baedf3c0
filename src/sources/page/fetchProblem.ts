/** What a failed fetch means to a person, and what to do about it. */
import { Problem } from '../../model/problem.js'

/** What to do about each status that people meet; any other gets the last line. */
const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: 'The page needs an account: save it from your browser and read the file.',
  402: 'The page must be paid for: save it from your browser and read the file.',
  403: 'The server refuses programs: save the page from your browser and read the file.',
  404: 'Check the address; the page may have moved.',
  410: 'The page is gone; a web archive may still have it.',
  429: 'The server wants fewer requests: wait some minutes and try again.',
  451: 'The page is withheld for legal reasons where you are.',
}

/** The problem for an answer that is not 2xx. */
export function statusProblem(response: Response, url: URL): Problem {
  const { status, statusText } = response
  const answer = `${url.host} answered ${status}${statusText === '' ? '' : ` ${statusText}`}`
  const later = status >= 500 ? 'The server is in trouble: try again later.' : 'Open the page in a browser.'
  return new Problem('unreachable', answer, STATUS_HINTS[status] ?? later)
}

/** What each error code of Node's network calls means, as in "example.com …". */
const NETWORK_TROUBLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is not a known name',
  EAI_AGAIN: 'could not be looked up',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another name',
}

/**
 * The problem for a fetch that threw: fetch rejects with a TypeError whose cause carries the code, and a time limit
 * with a TimeoutError. Anything else is a bug and is handed back as it came.
 */
export function networkProblem(url: URL, error: unknown, waitMs: number): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  if (error.name === 'TimeoutError') {
    const message = `${url.host} did not answer in full within ${waitMs / 1000} seconds`
    return new Problem('unreachable', message, 'Try again later, or save the page and read the file.')
  }
  if (!(error instanceof TypeError)) return error
  const trouble = NETWORK_TROUBLE[causeCode(error)] ?? `cannot be reached (${causeCode(error)})`
  return new Problem('unreachable', `${url.host} ${trouble}`, 'Check the address and your connection.')
}

function causeCode(error: Error): string {
  const cause = error.cause
  if (!(cause instanceof Error)) return error.message
  // Node tries each address of a name and gathers what went wrong with each.
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) {
    return 'code' in cause ? String(cause.code) : cause.errors[0].message
  }
  return 'code' in cause ? String(cause.code) : cause.message
}
