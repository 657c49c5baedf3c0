import { words } from '../words/words.js'
import { Trouble, troubleIn } from './trouble.js'

/** What is told to the server. */
export interface Deed {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as they are, in place of JSON. */
  readonly bytes?: Blob
}

/**
 * Asks the server, or tells it something. The one place from which the page speaks to it.
 * @param address under the page's own origin: `/api/v1/next`
 * @returns what it answers: JSON that its schemas promise to be of this type; undefined where it answers nothing
 * @throws Trouble in words for a person
 */
export async function ask<T>(address: string, deed?: Deed): Promise<T> {
  const response = await fetch(address, requestFor(deed)).catch(() => {
    throw new Trouble(0, { message: words.asking.unreachable, hint: words.asking.tryAgain })
  })
  if (!response.ok) {
    const elsewise = new Trouble(response.status, {
      message: words.asking.failed,
      hint: words.asking.tryAgain,
    })
    throw await troubleIn(response, elsewise)
  }
  const text = await response.text()
  // The server's answers are checked against the same schemas that these types are made from.
  return (text === '' ? undefined : JSON.parse(text)) as T
}

function requestFor(deed: Deed | undefined): RequestInit {
  const headers = { accept: 'application/json' }
  // What a browser keeps by itself cannot be emptied at once; what may be read without a network the worker keeps.
  if (deed === undefined) return { headers, credentials: 'same-origin', cache: 'no-store' }
  const { method, body, bytes } = deed
  if (bytes !== undefined) return { method, headers, body: bytes, credentials: 'same-origin' }
  if (body === undefined) return { method, headers, credentials: 'same-origin' }
  const sent = { ...headers, 'content-type': 'application/json' }
  return { method, headers: sent, body: JSON.stringify(body), credentials: 'same-origin' }
}
