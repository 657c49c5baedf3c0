/** Which forms each outlet's answers leave the program in, besides JSON and text: see forms.ts, which writes them. */
import type { OutletName } from './outlets.js'

export type FormName = 'ics' | 'rss' | 'atom' | 'json'

const FEEDS = ['rss', 'atom', 'json'] as const

/** An outlet that is not here has none. */
export const FORM_NAMES = {
  calendar: ['ics'],
  news: FEEDS,
  changes: FEEDS,
} as const satisfies Readonly<Partial<Record<OutletName, readonly FormName[]>>>

export type FormedOutlet = keyof typeof FORM_NAMES

/** RFC 6838, with their character set. */
export const MEDIA_TYPES: Readonly<Record<FormName, `${string}/${string}`>> = {
  ics: 'text/calendar; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}
