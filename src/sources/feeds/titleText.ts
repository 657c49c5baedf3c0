/** Titles in feeds: plain text that may hold entities and tags, however often they were escaped. */
import type { Span } from '../../model/reading.js'
import { pageText } from '../page/pageText.js'
import { parsePage } from '../page/parsePage.js'

export interface TitleText {
  readonly text: string
  /** Where it is set in italics: the titles of works. */
  readonly emphasis: readonly Span[]
}

/** Tags that stand in a line, and entities; “why 5 < 6” holds neither. */
const MARKUP =
  /<\/?(?:i|em|b|strong|cite|span|a|u|s|q|sub|sup|small|mark|font|br|p|div|wbr|code)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** No headline is longer. */
const LONGEST_TITLE = 1000

/** Null where no word is left. */
export async function titleText(written: string | null): Promise<TitleText | null> {
  const title = (written ?? '')
    .slice(0, LONGEST_TITLE)
    .replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, ' ')
    .trim()
  const found = MARKUP.test(title) ? await unmarked(title) : { text: title, emphasis: [] }
  return found.text === '' ? null : found
}

/** What is left after once may be markup again: some programs escape twice. */
const MOST_TIMES = 2

async function unmarked(title: string): Promise<TitleText> {
  let found: TitleText = { text: title, emphasis: [] }
  for (let times = 0; times < MOST_TIMES && MARKUP.test(found.text); times++) {
    const inLine = found.text.replace(/<\/?(?:br|p|div)\b[^<>]*>/gi, ' ').replace(/<(?![/a-z])/gi, '&lt;')
    found = pageText((await parsePage(`<body>${inLine}</body>`)).body)
  }
  return found
}
