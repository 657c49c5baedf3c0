/** Who wrote the article, as the page says it. */
import { isObject, type JsonObject } from './jsonLd.js'
import { collapsed, type PageDocument } from './pageNode.js'

/** Where pages without metadata write their authors, the most deliberate first. */
const SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.vcard .fn',
  '.byline .author, .author-name a, [class*="byline"] [class*="author"] a, [class*="author"] [class*="byline"] a',
  '[class*="byline"] a, [class*="author"] a[href*="author"]',
  '.byline, .post-author, .entry-author',
]

/** The authors of other articles and of comments. */
const ELSEWHERE =
  'nav, footer, .comments, #comments, .comment, .related, .sidebar, .card, [class*="-card"], [class*="card_"]'

const LONGEST_BYLINE = 120

/** @param written the authors of each list in metadata, the most deliberate list first */
export function pageByline(document: PageDocument, written: readonly (readonly string[])[]): string | null {
  let everyone: string | null = null
  for (const names of listsOfNames(document, written)) {
    const byline = bylineOf(names)
    if (byline !== null && !EVERYONE.test(byline)) return byline
    everyone ??= byline
  }
  return everyone
}

/** One list after the other, because looking for a selector costs a walk through the page. */
function* listsOfNames(
  document: PageDocument,
  written: readonly (readonly string[])[],
): Generator<readonly string[]> {
  yield* written
  for (const selector of SELECTORS) yield firstTexts(document, selector)
}

/** “Us Staff” is who signs where a page's template knows nobody; a person named elsewhere on the page is the author. */
const EVERYONE = /\b(?:staff|editors|editorial|admin|newsroom|team)\b/i

/** “A”, “A and B”, “A, B and C”; null where there are no names, or what there is looks like something else. */
function bylineOf(written: readonly string[]): string | null {
  const names = [...new Set(written.map(bareName))].filter(isName)
  const last = names.at(-1)
  if (last === undefined) return null
  const byline = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
  return byline.length <= LONGEST_BYLINE ? byline : null
}

/** The names in a schema.org `author` or `publisher`: a text, a person or organisation, or a list of them. */
export function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (isObject(value)) return namesIn(value['name'])
  return typeof value === 'string' && value.trim() !== '' ? [collapsed(value)] : []
}

export const authorsOf = (about: JsonObject): readonly string[] =>
  namesIn(about['author'] ?? about['creator'])

/** The texts at the first place that `selector` names, and at those beside it. */
function firstTexts(document: PageDocument, selector: string): string[] {
  const elements = Array.from(document.querySelectorAll(selector)).filter(
    (one) => one.closest(ELSEWHERE) === null && collapsed(one.textContent ?? '') !== '',
  )
  const place = elements[0]?.parentElement
  return elements.filter((one) => one.parentElement === place).map((one) => collapsed(one.textContent ?? ''))
}

const bareName = (text: string): string => text.replace(/^(?:written\s+)?by:?\s+/i, '').trim()

/** Open Graph wants a profile's address as author; an account's number or name is nobody's name either. */
const isName = (text: string): boolean => text !== '' && !/^(?:https?:|\/|@|\d+$)|www\./i.test(text)
