import type { Visible } from '../visible.js'
import { nearTiers, spelledTiers, type AskedWord, type TiersOf } from './askedWords.js'
import { compareIds, rowsById } from './idOrder.js'
import { clear, EACH_WORD, gradeOf, scoreOf, wordsIn } from './marks.js'
import { newBest, type Best } from './newBest.js'
import { rowGrades, type Quotes } from './rowGrades.js'
import { highestScores } from './rowSigns.js'
import { someRowOf, takeTerms, type RowTerm } from './rowTerms.js'
import { isName, type Wording, type WordIndex } from './wordIndex.js'

/** What is looked for among statements. */
export interface RowQuestion {
  readonly asked: readonly AskedWord[]
  readonly most: number
  readonly wording: Wording
  /** Whether the statement in a visible row is not worth telling. */
  readonly isLeftOut: (row: number) => boolean
  /** Of a word in no more rows than this each is looked at; it says only how to find the same. */
  readonly few?: number
}

/**
 * The rows of the visible statements that answer best: by how many of the words they hold, then by how near these are;
 * those equally good by id. Statements that hold fewer of the words than another are not among them.
 *
 * The words that are in the fewest rows are looked at first, and no more than can still lead to something better
 * (Turtle and Flood, “Query evaluation: strategies and optimizations”, 1995).
 *
 * INVARIANT: what is hidden decides where is looked and for how long, never what is found: each row is judged by what its
 * reader may see of it, and a word is only there where a visible row holds it.
 */
export function bestRows(visible: Visible, index: WordIndex, question: RowQuestion): number[] {
  try {
    const search = newSearch(visible, index, question)
    lookThrough(
      search,
      question.asked.flatMap((word, place) => termsOf(search, word, place)),
    )
    const most = wordsIn(search.best.items[0]?.score ?? 0)
    return search.best.items.flatMap(({ row, score }) => (wordsIn(score) === most ? [row] : []))
  } finally {
    clear(index.wordMarks)
    clear(index.entityMarks)
  }
}

interface Scored {
  readonly row: number
  readonly score: number
}

interface RowSearch {
  readonly visible: Visible
  readonly index: WordIndex
  readonly best: Best<Scored>
  /** By id. */
  readonly compare: (a: number, b: number) => number
  readonly isSearched: (row: number) => boolean
  readonly grades: (row: number, quotes: Quotes) => number
  readonly isLeftOut: (row: number) => boolean
  readonly few: number
  /** The most that a row can score that was not looked at. */
  bound: number
  /** The most that a row can score, as far as a glance shows. */
  atMost: (row: number) => number
  /** How many of the rows by id were looked at. */
  lookedAt: number
}

function newSearch(visible: Visible, index: WordIndex, question: RowQuestion): RowSearch {
  const { statements } = visible
  const { columns } = statements
  const compare = compareIds(index.idOrder, columns)
  return {
    visible,
    index,
    best: newBest<Scored>(question.most, (a, b) => b.score - a.score || compare(a.row, b.row)),
    compare,
    isSearched: (row) => statements.has(row) && !isName(columns, row),
    grades: rowGrades(visible, index, question.wording),
    isLeftOut: question.isLeftOut,
    few: question.few ?? FEW,
    bound: 0,
    atMost: () => 0,
    lookedAt: 0,
  }
}

/** Words near to one that was asked for only count where nothing visible holds it. */
function termsOf(search: RowSearch, word: AskedWord, place: number): RowTerm[] {
  const { visible, index, isSearched, grades, isLeftOut } = search
  const take = (tiersOf: TiersOf): RowTerm[] => takeTerms(visible, index, { word, place, tiersOf })
  const isIt = (row: number): boolean =>
    isSearched(row) && gradeOf(grades(row, 'shown'), place) > 0 && !isLeftOut(row)
  const spelled = take(spelledTiers)
  if (spelled.some((term) => someRowOf(visible, index, { term, isIt }))) return spelled
  return take(nearTiers)
}

const FEW = 2 ** 13
/** What share of the rows of a word is looked at by id before all of them are. */
const SHARE_BY_ID = 1 / 2

function lookThrough(search: RowSearch, terms: readonly RowTerm[]): void {
  const { visible, index, best, few } = search
  const sorted = terms.toSorted((a, b) => a.rows - b.rows)
  search.atMost = highestScores(index.signs, terms)
  const isIt = (row: number): boolean => {
    offer(search, row)
    return false
  }
  for (const [at, term] of sorted.entries()) {
    const bound = boundOf(sorted.slice(at))
    search.bound = bound
    const worst = best.worst()
    const isFull = worst !== undefined && worst.score > bound
    // No other statement has as many of the words.
    if (isFull || bound < wordsIn(best.items[0]?.score ?? 0) * EACH_WORD) return
    if (term.rows > few && isEnoughById(search, term.rows)) return
    someRowOf(visible, index, { term, isIt })
  }
}

/** The most that a row can score which holds only words of these terms. */
function boundOf(terms: readonly RowTerm[]): number {
  const grades: number[] = []
  for (const { place, grade } of terms) grades[place] = Math.max(grades[place] ?? 0, grade)
  return grades.reduce((sum, grade) => sum + EACH_WORD + grade, 0)
}

/**
 * Looks at rows by id, as far as looking pays: of words that many rows hold, the first twenty by id come soon. Returns
 * whether no later row can be among the best.
 */
function isEnoughById(search: RowSearch, most: number): boolean {
  const { visible, index, best, bound, compare } = search
  const { columns } = visible.statements
  const rows = rowsById(index.idOrder, columns)
  if (search.lookedAt === 0) for (let row = rows.length; row < columns.rows; row += 1) offer(search, row)
  const end = Math.min(rows.length, search.lookedAt + Math.floor(most * SHARE_BY_ID))
  while (search.lookedAt < end) {
    const row = rows[search.lookedAt] ?? 0
    search.lookedAt += 1
    offer(search, row)
    const worst = best.worst()
    if (worst === undefined || worst.score < bound) continue
    if (worst.score > bound || compare(worst.row, row) <= 0) return true
  }
  return search.lookedAt === rows.length
}

/** A quote that is hidden can only lower a score, so quotes are judged only where the row would be among the best. */
function offer(search: RowSearch, row: number): void {
  const { best, bound, atMost: highest, compare, isSearched, grades, isLeftOut } = search
  if (!isBetter(best, compare, { row, score: Math.min(bound, highest(row)) }) || !isSearched(row)) return
  const atMost = scoreOf(grades(row, 'all'))
  if (atMost === 0 || !isBetter(best, compare, { row, score: atMost })) return
  if (isLeftOut(row)) return
  const score = scoreOf(grades(row, 'shown'))
  if (score > 0 && best.items.every((each) => each.row !== row)) best.offer({ row, score })
}

function isBetter(best: Best<Scored>, compare: RowSearch['compare'], { row, score }: Scored): boolean {
  const worst = best.worst()
  if (worst === undefined) return true
  return score > worst.score || (score === worst.score && compare(row, worst.row) < 0)
}
