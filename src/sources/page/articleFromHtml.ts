/** Finds the article in a web page: what the page says of it, and its text as paragraphs. */
import type { Article } from '../../model/reading.js'
import { languageOf } from './languageOf.js'
import { pageMetadata } from './pageMetadata.js'
import { collapsed, type PageDocument, type PageElement } from './pageNode.js'
import { pageText, type PageText } from './pageText.js'
import { isArticle, wallProblem } from './pageWall.js'
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
  const found = isPage ? await pageArticle(document, metadata.body) : pageText(document.body)
  if (found === null || found.text === '') throw wallProblem(await shownWords(html))
  const { published, modified, byline, outlet, url: address } = metadata
  const title = told ?? metadata.title
  const language = languageOf(found.text, metadata.language)
  return {
    ...withTitle(title, found),
    title,
    published,
    publishedBasis: published === null ? null : 'metadata',
    ...(modified !== null && { modified }),
    ...(language !== null && { language }),
    byline,
    outlet,
    url: address,
  }
}

const CAPTIONS: ReadonlySet<string> = new Set(['figcaption'])

/** Readability changes the document, so everything else is read before it. */
async function pageArticle(document: PageDocument, body: string | null): Promise<PageText | null> {
  const content = await readableContent(document)
  // Captions are about pictures; in a gallery they are the article.
  const texts = content === null ? [] : [pageText(content, CAPTIONS), pageText(content)]
  if (body !== null) texts.push({ text: paragraphed(body), emphasis: [] })
  return texts.find(({ text }) => isArticle(text)) ?? null
}

/** Readability hands the element itself over, not its HTML. */
const serializer = (node: PageElement): PageElement => node

async function readableContent(document: PageDocument): Promise<PageElement | null> {
  const { Readability } = await import('@mozilla/readability')
  return new Readability(document, { disableJSONLD: true, serializer }).parse()?.content ?? null
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
