/** Parses a page into a document, whatever shape it has. */
import { Problem } from '../../model/problem.js'
import { DEEPEST, isTooDeep } from './isTooDeep.js'
import type { PageDocument } from './pageNode.js'

/** The longest articles with all their scripts stay below 5 MB. */
const LARGEST_PAGE_LENGTH = 10 * 1024 * 1024

/** The longest encyclopedia pages stay below; so many take linkedom and Readability some five seconds. */
const MOST_TAGS = 100_000

/** Readability hands the body's children to one call as arguments, of which the stack holds about 120,000. */
const MOST_CHILDREN = 50_000

/**
 * linkedom is fetched when the first page comes, so that plain text starts without it.
 * @throws Problem `unreadable` for what is too large or nested too deep
 */
export async function parsePage(html: string): Promise<PageDocument> {
  refuseMonsters(html)
  const { parseHTML } = await import('linkedom')
  // Without a browser's globals the compiler takes linkedom's document for anything; it has what PageDocument lists.
  const parse = (page: string): PageDocument => parseHTML(page).document
  if (!/<html\b/i.test(html) || !/<body\b/i.test(html)) return withFewChildren(parse(wrapped(html)))
  const document = parse(html)
  // linkedom mends nothing: where something stands between head and body, `document.body` is a new and empty one.
  const written = document.querySelector('body')
  return withFewChildren(written === document.body ? document : parse(wrapped(html)))
}

function refuseMonsters(html: string): void {
  if (html.length > LARGEST_PAGE_LENGTH)
    throw monster(`is larger than ${LARGEST_PAGE_LENGTH / 1024 / 1024} MB`)
  if (countTags(html) > MOST_TAGS) throw monster(`has more than ${MOST_TAGS} tags`)
  if (isTooDeep(html)) throw monster(`nests its elements more than ${DEEPEST} deep`)
}

function withFewChildren(document: PageDocument): PageDocument {
  if (Array.from(document.body.childNodes).length > MOST_CHILDREN)
    throw monster(`has more than ${MOST_CHILDREN} pieces side by side`)
  return document
}

const monster = (is: string): Problem =>
  new Problem('unreadable', `the page ${is}`, 'Save the article as plain text and read that.')

/** Counts no further than it must. */
function countTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1 && count <= MOST_TAGS; at = html.indexOf('<', at + 1)) count += 1
  return count
}

/** A piece of a page, or a page with its parts in the wrong place, as the body of a page. */
const wrapped = (html: string): string =>
  `<!doctype html><html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, '')}</body></html>`
