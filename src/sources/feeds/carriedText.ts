/** What an item of a feed carries: all of its article, or a beginning that should make readers follow the link. */
import type { FeedItem } from './feed.js'
import type { WrittenItem, WrittenText } from './writtenFeed.js'

type Carried = Pick<FeedItem, 'body' | 'isHtml' | 'carries'>

export function carriedText({ content, summary }: Pick<WrittenItem, 'content' | 'summary'>): Carried {
  // Some feeds put the article into the description and a shorter thing into the content.
  const longest = lengthOf(summary) > 2 * lengthOf(content) ? summary : (content ?? summary)
  if (longest === null) return { body: '', isHtml: false, carries: 'summary' }
  const least = longest === content ? SHORTEST_CONTENT : SHORTEST_DESCRIPTION
  const isWhole = lengthOf(longest) >= least && !CONTINUES.test(longest.text.slice(-TAIL))
  const isHtml = longest.as === 'html' || (longest.as === 'unsaid' && MARKUP.test(longest.text))
  const body = withoutFurniture(longest.text)
  return {
    body: isHtml ? body : body.replace(WRAPPED, ' '),
    isHtml,
    carries: isWhole ? 'whole' : 'summary',
  }
}

/** In characters without tags. What a feed calls the content may be a teaser too. */
const SHORTEST_CONTENT = 500
/** A description is a summary unless it is as long as an article. */
const SHORTEST_DESCRIPTION = 1500

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** A line that goes on, indented, in the next one: how XML is set, not what it says. */
const WRAPPED = /\r?\n[ \t]+(?=\S)/g

/** How a teaser ends, before what programs append. */
const CONTINUES =
  /(?:\[(?:…|\.\.\.|&#8230;|&hellip;)\]|(?:continue|keep) reading|read (?:the )?(?:more|full|rest|whole)|(?:…|\.\.\.|&#8230;|&hellip;)\s*(?:<\/\w+>\s*)*$)/i
const TAIL = 600

/** What WordPress appends to each item: it repeats the headline. */
const FURNITURE =
  /^<a\b[^<>]*>[^<>]*<\/a> (?:first )?appeared first on <a\b[^<>]*>[^<>]*<\/a>\.?\s*(?:<\/p>)?\s*$/i

/** The text without it. It is looked for from the end, so that a long text costs no more than a short one. */
function withoutFurniture(text: string): string {
  const at = text.lastIndexOf('The post <a')
  if (at < text.length - TAIL * 2 || !FURNITURE.test(text.slice(at + 'The post '.length))) return text.trim()
  return text.slice(0, at).trimEnd().replace(/<p>$/i, '').trim()
}

const lengthOf = (written: WrittenText | null): number =>
  written === null ? 0 : written.text.replace(/<[^<>]*>/g, '').length
