/** One line of JSON as an article that somebody hands over: text or HTML, with what is known of it. */
import { isMoment } from '../../model/moment.js'
import type { Span } from '../../model/reading.js'
import { dayOf } from '../page/dayOf.js'
import { decodeText } from '../page/decodeText.js'

export interface Item {
  /** What the sender calls it; null where it has no id. */
  readonly id: string | null
  readonly title: string | null
  /** Where in the title italics are; absent where nobody knows. */
  readonly titleEmphasis?: readonly Span[]
  readonly body: string
  readonly isHtml: boolean
  /** EDTF. */
  readonly published: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly url: string | null
}

/** The item that a line holds; `no-json` or `no-item` where it holds something else. */
export function itemIn(line: Uint8Array): Item | 'no-json' | 'no-item' {
  const value = parsed(line)
  if (value === undefined) return 'no-json'
  // JSON holds nothing else that answers to names.
  const fields = typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null
  const body = fields && bodyOf(fields)
  if (fields === null || body === null) return 'no-item'
  return {
    id: wordsOf(fields['id']) ?? numberOf(fields['id']),
    title: wordsOf(fields['title'])?.replaceAll(/\s+/g, ' ') ?? null,
    ...body,
    published: momentOf(wordsOf(fields['published']) ?? numberOf(fields['published'])),
    byline: wordsOf(fields['byline']),
    outlet: wordsOf(fields['outlet']),
    url: addressOf(wordsOf(fields['url'])),
  }
}

function parsed(line: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(decodeText(line, null).text)
    return value
  } catch {
    return undefined
  }
}

/** Feeds write their summaries as HTML or as plain text, and do not say which. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** `text`, `html`, or the `summary` that a feed gives; at least a headline. Null where there is none of them. */
function bodyOf(fields: Readonly<Record<string, unknown>>): Pick<Item, 'body' | 'isHtml'> | null {
  const [text, html, summary] = ['text', 'html', 'summary'].map((key) => wordsOf(fields[key]))
  // A text keeps the white space around it, so that positions hold in it.
  if (text) return { body: String(fields['text']), isHtml: false }
  if (html) return { body: html, isHtml: true }
  if (summary) return { body: summary, isHtml: MARKUP.test(summary) }
  const isItem = ['text', 'html', 'title'].some((key) => typeof fields[key] === 'string')
  return isItem ? { body: '', isHtml: false } : null
}

const wordsOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const numberOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : null)

/** EDTF as it is; any other way of writing a date as the day in it. */
const momentOf = (written: string | null): string | null =>
  written === null || isMoment(written) ? written : dayOf(written)

const addressOf = (written: string | null): string | null =>
  written !== null && /^https?:\/\//i.test(written) && URL.canParse(written) ? written : null
