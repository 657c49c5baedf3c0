import type { Article, Reading } from '../model/reading.js'
import { slugOf } from '../model/slug.js'
import type { Universe } from '../model/universe.js'
import { admitHead } from './admitHead.js'
import { cutArticle, type CutArticle } from './cutArticle.js'
import { hiddenPassages, type Passage } from './hiddenPassages.js'
import type { Horizon } from './horizon.js'
import { publicMarks, type Mark } from './marks.js'
import { divide } from './restrict.js'
import { hiddenStatementsIn, waitingIn, type Beyond } from './waitingIn.js'

/** How an article is read; handed in. The same article and universe must always give the same reading. */
export type Read = (article: Article, universe: Universe) => Reading

/** The same, where it takes its time. */
export type ReadLater = (...asked: Parameters<Read>) => Promise<Reading>

export interface Question {
  readonly universe: Universe
  readonly horizon: Horizon
  readonly read: Read
}

/** What a reader may see of an article. */
export interface VisibleReading {
  /** The article's text without what is hidden. */
  readonly text: string
  /** The reading of `text`, as though nothing else had ever been written. */
  readonly reading: Reading
  /** Where something is missing; empty when the reader's setting is `silent`. */
  readonly marks: readonly Mark[]
}

/**
 * What a reader may see of one article.
 *
 * Sentences beyond the horizon are really deleted from the text, and what is left is read again, until nothing is
 * hidden any more: first with the whole universe, which knows the hidden names, then with the restricted one. The
 * result is the last reading. So every position, name, date and count in it follows from the shown text and the
 * visible universe alone:
 *
 *     visibleReading(article, U, H) = visibleReading(what is left of the article, restrict(U, H), H)
 *
 * A sentence that the reader has opened on purpose is shown whatever it says.
 */
export function visibleReading(article: Article, question: Question): VisibleReading {
  const { article: left, reading, marks } = visibleArticle(article, question)
  return { text: left.text, reading, marks }
}

/** As `visibleReading`, where each reading is waited for: long texts are read elsewhere. */
export async function visibleReadingLater(
  article: Article,
  { read, ...from }: Omit<Question, 'read'> & { readonly read: ReadLater },
): Promise<VisibleReading> {
  const steps = stepsToVisible(article, from)
  let step = steps.next()
  while (step.done !== true) step = steps.next(await read(step.value.article, step.value.universe))
  const { article: left, reading, marks } = step.value
  return { text: left.text, reading, marks }
}

/** As `visibleReading`, with all that is left of the article: its head and its emphasis too. */
export function visibleArticle(article: Article, { read, ...from }: Question): VisibleArticle {
  const steps = stepsToVisible(article, from)
  let step = steps.next()
  while (step.done !== true) step = steps.next(read(step.value.article, step.value.universe))
  return step.value
}

type VisibleArticle = Omit<VisibleReading, 'text'> & { readonly article: Article }

/** What is to be read next, and with what. */
interface ToRead {
  readonly article: Article
  readonly universe: Universe
}

/** Goes on with each reading that it asks for. */
type Steps<T> = Generator<ToRead, T, Reading>

function* stepsToVisible(
  article: Article,
  { universe, horizon }: Omit<Question, 'read'>,
): Steps<VisibleArticle> {
  const divided = divide(universe, horizon)
  const outline = divided.visible.works
  const before: Sight = { ...divided, horizon, works: universe.works, outline, universe }
  const after: Sight = { ...before, ...divide(divided.visible, horizon), universe: divided.visible }
  let left: CutArticle = { article: admitHead(article, divided.hiddenWords), marks: [] }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const hidden = yield* hiddenIn(left.article, before)
    const last = hidden.passages.length > 0 ? hidden : yield* hiddenIn(left.article, after)
    if (last.passages.length === 0) return answer(left, last.reading, after)
    left = cutArticle(left, last.passages)
  }
  left = cutArticle(left, [{ start: 0, end: left.article.text.length, revealedIn: [], id: null }])
  return answer(left, yield { article: left.article, universe: divided.visible }, after)
}

/** Each round deletes at least a sentence, so there is an end. Whatever takes longer than this is not shown at all. */
const MOST_ROUNDS = 24

/** A universe to read with, and what is hidden of it. */
interface Sight extends Beyond {
  readonly universe: Universe
}

function* hiddenIn(
  article: Article,
  sight: Sight,
): Steps<{ readonly reading: Reading; readonly passages: readonly Passage[] }> {
  const reading = yield { article, universe: sight.universe }
  return { reading, passages: hiddenPassages(article.text, reading.sentences, waitingIn(reading, sight)) }
}

function answer(left: CutArticle, reading: Reading, sight: Sight): VisibleArticle {
  const { horizon, outline } = sight
  const isHidden = hiddenStatementsIn(reading, sight)
  const named = new Set(reading.mentions.flatMap(({ kind, name }) => (kind === 'work' ? [slugOf(name)] : [])))
  return {
    article: left.article,
    // A statement that rests on no sentence has not been hidden with one.
    reading: { ...reading, statements: reading.statements.filter((each) => !isHidden(each)) },
    marks: horizon.articles === 'silent' ? [] : publicMarks(left.marks, outline, named),
  }
}
