/** Finds the article in a web page: what the page says of it, and its text as paragraphs. */
import type { Problem } from '../../model/problem.js'
import type { Article } from '../../model/reading.js'
import { languageOf } from './languageOf.js'
import { cutAtPaywall } from './cutAtPaywall.js'
import { isListing } from './isListing.js'
import { textOfPosts } from './livePosts.js'
import { pageMetadata, type PageMetadata } from './pageMetadata.js'
import { collapsed, type PageDocument, type PageElement } from './pageNode.js'
import { pageText, type PageText } from './pageText.js'
import {
  isArticle,
  isErrorPage,
  isTeaser,
  NO_ARTICLE,
  noArticle,
  SHORTEST_ARTICLE,
  wallProblem,
} from './pageWall.js'
import { parsePage } from './parsePage.js'
import { withTitle } from './withTitle.js'

/**
 * The text is the title, a blank line, and the paragraphs with a blank line between them. A piece of a page (`<p>…</p>`,
 * as feeds carry them) is taken whole; of a page only what Mozilla's Readability takes for its article.
 * @param url where the page was fetched from; null when it came from a file
 * @param told the headline that whoever handed the page in gives it; null leaves it to the page
 * @throws Problem `unreadable` for pages without an article, saying what they hold instead
 */
export async function articleFromHtml(
  html: string,
  url: string | null,
  told: string | null = null,
): Promise<Article> {
  const document = await parsePage(html)
  const metadata = pageMetadata(document, url)
  const isPage = /<(?:html|body|head|title|meta)\b/i.test(html)
  const found = isPage ? await pageArticle(document, metadata) : whole(pageText(document.body))
  if (found === null || found.text === '') throw await problemOf(html, metadata)
  const { published, modified, byline, outlet, url: address } = metadata
  const title = told ?? metadata.title
  const language = languageOf(found.text, metadata.language)
  const text = withTitle(title, found)
  const end = text.text.length
  return {
    ...text,
    title,
    published,
    publishedBasis: published === null ? null : 'metadata',
    ...(modified !== null && { modified }),
    ...(language !== null && { language }),
    ...(found.doubt !== null && { doubts: [{ start: end, end, reason: found.doubt }] }),
    byline,
    outlet,
    url: address,
  }
}

/** A text out of a page, and what is to be said of it as a whole. */
interface Found extends PageText {
  readonly doubt: string | null
}

const whole = (text: PageText): Found => ({ ...text, doubt: null })

const CAPTIONS: ReadonlySet<string> = new Set(['figcaption'])

const LOCKED = 'What follows here is behind a paywall.'
const MAY_BE_LOCKED = 'The page says that not all of it is free to read; more may follow here.'
const LIVE = 'This is a live blog: its posts were written at different times.'
const GALLERY = 'This is a gallery: the captions of its pictures were read.'
const VIDEO = 'This page shows a video: only what is written of it was read.'

/** Readability changes the document, so everything else is read before it. */
async function pageArticle(document: PageDocument, metadata: PageMetadata): Promise<Found | null> {
  if (metadata.posts.length > 1) return { text: textOfPosts(metadata.posts), emphasis: [], doubt: LIVE }
  const content = await readableContent(document)
  if (content !== null) {
    const bare = pageText(content, CAPTIONS)
    if (isListing(content, metadata) || isErrorPage(metadata, bare.text)) return null
    const readable = cutAtPaywall(bare)
    if (readable !== null && isTeaser(readable.text)) return { ...readable, doubt: LOCKED }
    if (isArticle(bare.text)) return { ...bare, doubt: metadata.isLocked ? MAY_BE_LOCKED : null }
    // Captions are about pictures; in a gallery they are the article.
    const captioned = pageText(content)
    if (isArticle(captioned.text)) return { ...captioned, doubt: GALLERY }
  }
  const { body, videos } = metadata
  if (body !== null && isArticle(body)) return whole({ text: paragraphed(body), emphasis: [] })
  const video = videos.find((words) => words.length >= SHORTEST_ARTICLE)
  return video === undefined ? null : { text: paragraphed(video), emphasis: [], doubt: VIDEO }
}

async function problemOf(html: string, metadata: PageMetadata): Promise<Problem> {
  const words = await shownWords(html)
  if (isErrorPage(metadata, words))
    return noArticle('says that there is nothing at its address', 'Look for the article at its outlet.')
  const problem = wallProblem(words)
  const { videos, isArticle: isOne } = metadata
  if (problem.message !== NO_ARTICLE || videos.length === 0 || isOne) return problem
  return noArticle('shows a video, not an article', 'Give the address of an article about it.')
}

/** Readability hands the element itself over, not its HTML: one of the document that it was given. */
const serializer = (node: object): PageElement => node as PageElement

async function readableContent(document: PageDocument): Promise<PageElement | null> {
  const { Readability } = await import('@mozilla/readability')
  // Its types speak of the documents of browsers; it takes any that look alike enough.
  const page = document as ConstructorParameters<typeof Readability>[0]
  return new Readability(page, { disableJSONLD: true, serializer }).parse()?.content ?? null
}

/** All that a person sees of a page, with what it says to those without JavaScript. */
async function shownWords(html: string): Promise<string> {
  const document = await parsePage(html)
  const asides = Array.from(document.querySelectorAll('title, noscript, form, button'))
  const words = [pageText(document.body).text, ...asides.map((element) => element.textContent ?? '')]
  return words.map(collapsed).join('\n')
}

const paragraphed = (body: string): string =>
  body
    .split(/\s*\n\s*/)
    .map(collapsed)
    .filter(Boolean)
    .join('\n\n')
