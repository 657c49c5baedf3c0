/** A reading for a person at a terminal: the article as they may see it, what it states, and what reading doubts. */
import type { DocumentHead, Doubt, Reading } from '../model/reading.js'
import { paragraphsOf, type Part, type ShownArticle } from './paragraphsOf.js'
import { statementTable, type Page } from './statementTable.js'
import { tellWhen } from './tellMoment.js'
import { cutTo } from './widthOf.js'
import { withoutControls } from './withoutControls.js'
import { wrap, type Run } from './wrap.js'

/** Longer lines are hard to read: the eye loses the next one. */
const WIDEST_PROSE = 92
const LONGEST_DOUBT = 120

/** Line by line, each ending in a line feed. */
export function* readingText(shown: ShownArticle, page: Page): Generator<string> {
  yield* head(shown.reading.document, page)
  yield* articleText(shown, page)
  yield* statements(shown.reading, page)
  yield* doubts(shown, page)
}

function* head(document: DocumentHead, page: Page): Generator<string> {
  if (document.title !== null) yield* prose(document.title, page, page.ink.bold)
  const source = [document.byline, document.outlet].filter((part) => part !== null).join(', ')
  yield* prose([capital(tellPublished(document)), source].filter(Boolean).join(' · '), page, page.ink.dim)
  if (document.url !== null) yield* prose(document.url, page, page.ink.dim)
}

/** “published on 2 September 2016”, “written in August or September 2016, inferred from its own dates”. */
export function tellPublished({ published, publishedBasis }: DocumentHead): string {
  if (published === null || publishedBasis === 'unknown') return 'written at an unknown date'
  const when = tellWhen(published)
  if (publishedBasis === 'inferred') return `written ${when}, inferred from its own dates`
  return `published ${when}, ${publishedBasis === 'given' ? 'as you say' : 'as the page says'}`
}

function* articleText(shown: ShownArticle, page: Page): Generator<string> {
  const title = shown.reading.document.title
  const paragraphs = paragraphsOf(shown)
  const isHeadline =
    title !== null && paragraphs[0]?.map(({ words }) => words).join('') === withoutControls(title)
  for (const paragraph of isHeadline ? paragraphs.slice(1) : paragraphs) {
    yield '\n'
    yield* wrapped(
      paragraph.map((part) => runOf(part, page)),
      page,
    )
  }
}

const runOf = ({ words, kind }: Part, { ink }: Page): Run => ({
  words,
  ink: kind === 'mark' ? ink.dim : kind === 'added' ? ink.added : asIs,
})

function* statements({ statements: all }: Reading, page: Page): Generator<string> {
  const none = 'It states nothing that reading understands'
  yield* heading(all.length === 0 ? none : 'What it states', page)
  yield* statementTable(all, page)
}

function* doubts({ reading, text }: ShownArticle, page: Page): Generator<string> {
  if (reading.doubts.length > 0) yield* heading('What reading doubts', page)
  for (const doubt of reading.doubts) yield* prose(`• ${tellDoubt(doubt, text)}`, page, asIs)
}

function tellDoubt({ start, end, reason }: Doubt, text: string): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  return words === '' ? reason : `“${cutTo(words, LONGEST_DOUBT)}”: ${reason}`
}

export function* heading(words: string, page: Page): Generator<string> {
  yield '\n'
  yield* prose(words, page, page.ink.heading)
}

/** Words of the program or of the article, wrapped to the page. */
export function* prose(words: string, page: Page, ink: Run['ink']): Generator<string> {
  yield* wrapped([{ words: withoutControls(words), ink }], page)
}

function* wrapped(runs: readonly Run[], page: Page): Generator<string> {
  for (const { inked } of wrap(runs, Math.min(page.width, WIDEST_PROSE))) yield `${inked}\n`
}

const asIs = (words: string): string => words
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
