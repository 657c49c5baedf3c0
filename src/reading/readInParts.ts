import type { Article, Doubt, Mention, Reading, SentenceRead, Span } from '../model/reading.js'
import type { Statement } from '../model/statement.js'
import { withoutCovered } from './reveal/withoutCovered.js'

/** No article is longer; what is, is many texts in one file. In UTF-16 code units. */
export const LONGEST_ARTICLE = 1_000_000
const PART = 500_000

/**
 * Reads a text that is longer than any article piece by piece, so that memory grows with what is found and not with what
 * it takes to find it. Pieces end at the end of a paragraph, or at a space where there is none for long. `read` reads one
 * piece; `article` must say when it was written, because no piece knows that of the others.
 */
export function readInParts(article: Article, read: (part: Article) => Reading): Omit<Reading, 'document'> {
  const sentences: SentenceRead[] = []
  const mentions: Mention[] = []
  const doubts: Doubt[] = []
  const statements = new Map<string, Statement>()
  for (const { start, end } of partsOf(article.text)) {
    const part = read(partOf(article, start, end))
    const before = sentences.length
    for (const sentence of part.sentences)
      sentences.push({ ...shifted(sentence, start), index: sentence.index + before })
    for (const mention of part.mentions) mentions.push(shifted(mention, start))
    for (const doubt of part.doubts) doubts.push(shifted(doubt, start))
    for (const statement of part.statements) add(statements, moved(statement, before, start))
  }
  return { sentences, statements: [...statements.values()], mentions, doubts }
}

function* partsOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const end = start + PART >= text.length ? text.length : cutAfter(text, start + PART)
    yield { start, end }
    start = end
  }
}

/** The next good place to cut, not far behind `at`. */
function cutAfter(text: string, at: number): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const found = text.slice(at, at + PART / 10).indexOf(mark)
    if (found >= 0) return at + found + mark.length
  }
  return at
}

function partOf(article: Article, start: number, end: number): Article {
  const emphasis = article.emphasis.flatMap((span) =>
    span.start >= start && span.end <= end ? shifted(span, -start) : [],
  )
  return { ...article, text: article.text.slice(start, end), emphasis }
}

const shifted = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

const moved = (statement: Statement, sentences: number, by: number): Statement => ({
  ...statement,
  evidence: statement.evidence.map((each) => ({ ...shifted(each, by), sentence: each.sentence + sentences })),
})

/** One statement made in two pieces has the evidence of both, and is revealed by what both reveal. */
function add(statements: Map<string, Statement>, statement: Statement): void {
  const before = statements.get(statement.id)
  if (before === undefined) {
    statements.set(statement.id, statement)
    return
  }
  const revealedIn = withoutCovered([...before.revealedIn, ...statement.revealedIn])
  const basis = before.revealedIn.length > 0 ? before.basis : statement.basis
  statements.set(statement.id, {
    ...before,
    revealedIn,
    basis,
    evidence: [...before.evidence, ...statement.evidence],
  })
}
