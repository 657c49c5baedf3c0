/** What things are fetched as, and how each kind is treated. */

export interface FetchManners {
  readonly accept: string
  /** The most that may come, counted both as sent and with its compression undone. */
  readonly largestBytes: number
  /** How long the host is left alone after each request. */
  readonly pauseMs: number
  /** Whether robots.txt is asked: it speaks to programs that go somewhere of their own accord. */
  readonly robots: 'asked' | 'not asked'
}

const MB = 1024 * 1024

const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5'

export const FETCH_KINDS = {
  /** What a person named, page or pack, and waits for. */
  named: { accept: PAGES, largestBytes: 20 * MB, pauseMs: 0, robots: 'not asked' },
  /** A page that the program goes to because a feed points there. */
  page: { accept: PAGES, largestBytes: 20 * MB, pauseMs: 2000, robots: 'asked' },
  feed: {
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5',
    largestBytes: 16 * MB,
    pauseMs: 1000,
    robots: 'not asked',
  },
  /** What a catalogue publishes for programs. */
  data: {
    accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    largestBytes: 64 * MB,
    pauseMs: 500,
    robots: 'not asked',
  },
  robots: { accept: 'text/plain, */*;q=0.5', largestBytes: 5 * MB, pauseMs: 0, robots: 'not asked' },
} as const satisfies Readonly<Record<string, FetchManners>>

export type FetchKind = keyof typeof FETCH_KINDS
