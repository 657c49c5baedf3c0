/** One request and its answer, redirects not followed. It is loaded when the first is made: undici takes its time. */
import { Agent, request } from 'undici'
import type { Validators } from './fetcher.js'
import { networkProblem, redirectsNowhere, statusProblem } from './fetchTrouble.js'
import type { FetchWorld } from './fetchWorld.js'
import { guardedConnector } from './guardedConnector.js'
import { type AnswerHeaders, freshUntil, headerOf, retryAfter } from './notBefore.js'
import { ACCEPTED_CODINGS, readBody } from './readBody.js'

export interface Asking {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly validators: Validators | null
  /** In bytes. */
  readonly limit: number
}

export type Answered =
  | { readonly kind: 'redirect'; readonly to: URL; readonly isPermanent: boolean }
  | ({ readonly kind: 'unchanged' } & Known)
  | ({ readonly kind: 'came'; readonly bytes: Uint8Array; readonly contentType: string | null } & Known)

interface Known {
  readonly validators: Validators | null
  readonly notBefore: string | null
}

/** @throws FetchProblem for every answer that brings nothing */
export type AskOnce = (asking: Asking) => Promise<Answered>

export function askOnceIn(world: FetchWorld): AskOnce {
  const { limits } = world
  // Each request has its own connection: one that was kept open over a pause may be closed just as it is used again.
  const dispatcher = new Agent({ connect: guardedConnector(world), pipelining: 0 })
  return async (asking) => {
    try {
      const answer = await request(asking.url, {
        dispatcher,
        headers: headersFor(asking, world.userAgent),
        headersTimeout: limits.headersMs,
        bodyTimeout: limits.idleMs,
        signal: AbortSignal.timeout(limits.wholeMs),
      })
      return await understood(asking, answer, world.now())
    } catch (error) {
      throw networkProblem(asking.url, error, limits.wholeMs)
    }
  }
}

/** As strict with names as HTTP/2 is: all in small letters. */
function headersFor({ headers, validators }: Asking, userAgent: string): Record<string, string> {
  const conditions: Record<string, string> = {}
  if (validators?.etag) conditions['if-none-match'] = validators.etag
  if (validators?.lastModified) conditions['if-modified-since'] = validators.lastModified
  return { 'user-agent': userAgent, 'accept-encoding': ACCEPTED_CODINGS, ...conditions, ...headers }
}

type UndiciAnswer = Awaited<ReturnType<typeof request>>

async function understood(asking: Asking, answer: UndiciAnswer, now: Date): Promise<Answered> {
  const { statusCode: status, headers, body } = answer
  const { url } = asking
  const known = { validators: validatorsOf(headers), notBefore: freshUntil(headers, now) }
  if (status >= 200 && status < 300) {
    const encoding = headerOf(headers, 'content-encoding')
    const bytes = await readBody({ url, stream: body, encoding, limit: asking.limit })
    return { kind: 'came', bytes, contentType: headerOf(headers, 'content-type'), ...known }
  }
  leave(body)
  if (status === 304 && asking.validators !== null)
    return { kind: 'unchanged', ...known, validators: known.validators ?? asking.validators }
  const isPermanent = status === 301 || status === 308
  if (isPermanent || [302, 303, 307].includes(status))
    return { kind: 'redirect', to: redirectOf(headers, url), isPermanent }
  const notBefore = retryAfter(headers, now) ?? (status === 429 ? minuteAfter(now) : null)
  throw statusProblem({ url, status, statusText: answer.statusText, notBefore })
}

/** “Too many requests” without a word on when the next is welcome. */
const minuteAfter = (now: Date): string => new Date(now.getTime() + 60_000).toISOString()

/** Nobody reads the body of a refusal, and nobody waits for its end. */
function leave(body: UndiciAnswer['body']): void {
  body.on('error', () => undefined)
  body.destroy()
}

function redirectOf(headers: AnswerHeaders, from: URL): URL {
  const location = headerOf(headers, 'location')
  if (location === null || !URL.canParse(location, from.href)) throw redirectsNowhere(from)
  return new URL(location, from)
}

function validatorsOf(headers: AnswerHeaders): Validators | null {
  const etag = sendable(headerOf(headers, 'etag'))
  const lastModified = sendable(headerOf(headers, 'last-modified'))
  return etag === null && lastModified === null ? null : { etag, lastModified }
}

/** What could not be sent back is not worth keeping. */
const sendable = (value: string | null): string | null =>
  value !== null && /^[\x20-\x7E]{1,500}$/.test(value) ? value : null
