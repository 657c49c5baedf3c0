import { gzipSync } from 'node:zlib'

/** Smaller answers fit into one packet as they are. */
const LEAST_BYTES = 1400

interface Sent {
  readonly bytes: string | Uint8Array
}

// An answer is zipped once, however often it is given.
const zipped = new WeakMap<Sent, Uint8Array<ArrayBuffer>>()

/**
 * An answer as it is sent to whoever takes it zipped. Only what was made of a universe goes this way: how far something
 * shrinks says a little of what is in it, and answers about people hold secrets.
 */
export function zippedFor(request: Request, made: Sent, response: Response): Response {
  response.headers.append('vary', 'Accept-Encoding')
  if (response.status !== 200 || made.bytes.length < LEAST_BYTES) return response
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response
  const bytes = zipped.get(made) ?? Uint8Array.from(gzipSync(made.bytes))
  zipped.set(made, bytes)
  response.headers.set('content-encoding', 'gzip')
  return new Response(bytes, { status: 200, headers: response.headers })
}
