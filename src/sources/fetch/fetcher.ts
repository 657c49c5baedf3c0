/** What the program asks of the network, and what comes back. One fetcher serves a whole process: it keeps the turns. */
import type { FetchKind } from './fetchKinds.js'

/** All fetching of the program goes through one of these; `politeFetcher` makes it. */
export interface Fetcher {
  /** @throws FetchProblem when nothing could be had, with what to do and when to ask again */
  readonly fetch: (wish: FetchWish) => Promise<Fetched>
}

export interface FetchWish {
  /** http or https; a name and password in it are sent to its origin only. */
  readonly address: string
  /** What it is wanted as: says how much may come, how long to pause, and whether robots.txt is asked. */
  readonly kind: FetchKind
  /** What the last answer was known by, so that the server may say “unchanged”. */
  readonly validators?: Validators | null
  /** Further headers, such as the key of a catalogue; they go to no other origin than that of `address`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** How a server tells one state of a document from another (RFC 9110, section 8.8), word for word as it sent them. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export type Fetched = Came | Unchanged

export interface Came extends Answer {
  readonly kind: 'came'
  /** Whole, with all compression undone. */
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

/** The server says that what its validators name is still so (304). */
export interface Unchanged extends Answer {
  readonly kind: 'unchanged'
}

interface Answer {
  /** Where the answer came from, after all redirects, without name and password. */
  readonly url: string
  /** Where to ask from now on: what the permanent redirects (301, 308) at the beginning lead to; null without any. */
  readonly movedTo: string | null
  /** To hand in next time; null where the server gave none. */
  readonly validators: Validators | null
  /** RFC 3339 in UTC: until then the server takes the answer to be good (Cache-Control, Expires); null where it does not say. */
  readonly notBefore: string | null
}
