/** What is told to the server. */
export interface Deed {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as they are, in place of JSON. */
  readonly bytes?: Blob
}

/** How the page asks, or without a deed how it reads. */
export function requestFor(deed?: Deed): RequestInit {
  const headers = { accept: 'application/json' }
  // What a browser keeps by itself cannot be emptied at once; what may be read without a network the worker keeps.
  if (deed === undefined) return { headers, credentials: 'same-origin', cache: 'no-store' }
  const { method, body, bytes } = deed
  if (bytes !== undefined) return { method, headers, body: bytes, credentials: 'same-origin' }
  if (body === undefined) return { method, headers, credentials: 'same-origin' }
  const sent = { ...headers, 'content-type': 'application/json' }
  return { method, headers: sent, body: JSON.stringify(body), credentials: 'same-origin' }
}
