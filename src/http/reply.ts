/** What an address answers with, and how that becomes a response. */
import { createHash } from 'node:crypto'
import { zippedFor } from './zippedFor.js'

export type Reply =
  | {
      readonly kind: 'json'
      readonly data: unknown
      readonly status?: 200 | 201 | 202
      readonly headers?: Extra
    }
  /** Made before: the answer of an outlet that was asked the same before. */
  | { readonly kind: 'made'; readonly made: Made; readonly headers?: Extra }
  | { readonly kind: 'nothing'; readonly headers?: Extra }
  | { readonly kind: 'redirect'; readonly to: string; readonly headers?: Extra }

/** Header fields; `set-cookie` is the only one that may come several times. */
export type Extra = Readonly<Record<string, string | readonly string[]>>

/** Bytes with all that is said of them. */
export interface Made {
  readonly bytes: string | Uint8Array
  readonly type: string
  /** Drawn from the bytes alone, so that it says no more than they do. */
  readonly etag: string
}

export const json = (data: unknown): Reply => ({ kind: 'json', data })

export const NOTHING: Reply = { kind: 'nothing' }

export function made(bytes: string | Uint8Array, type: string): Made {
  const hash = createHash('sha256').update(bytes).digest('base64url')
  return { bytes, type, etag: `"${hash.slice(0, 27)}"` }
}

export const madeJson = (data: unknown): Made => made(`${JSON.stringify(data)}\n`, 'application/json')

/** RFC 9110: a `GET` whose answer the caller has already is answered with 304. */
export function responseOf(reply: Reply, request: Request): Response {
  const headers = headersOf(reply.headers ?? {})
  if (reply.kind === 'nothing') return new Response(null, { status: 204, headers })
  if (reply.kind === 'redirect') {
    headers.set('location', reply.to)
    return new Response(null, { status: 303, headers })
  }
  if (reply.kind === 'made')
    return zippedFor(request, reply.made, ofMade(reply.made, { request, headers, status: 200 }))
  return ofMade(madeJson(reply.data), { request, headers, status: reply.status ?? 200 })
}

function headersOf(extra: Extra): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(extra)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const each of value) headers.append(name, each)
  }
  return headers
}

function ofMade(
  { bytes, type, etag }: Made,
  {
    request,
    headers,
    status,
  }: { readonly request: Request; readonly headers: Headers; readonly status: number },
): Response {
  const isGet = request.method === 'GET' || request.method === 'HEAD'
  if (isGet) headers.set('etag', etag)
  if (isGet && status === 200 && matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  // A view on shared memory is not made here; the type of the platform allows for one.
  return new Response(bytes as string | Uint8Array<ArrayBuffer>, { status, headers })
}

function matches(given: string | null, etag: string): boolean {
  if (given === null) return false
  return given.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}
