import type { KnownStatement, Source } from '../model/statement.js'
import type { Work } from '../model/work.js'
import { someUnder } from '../universe/chains.js'
import { distinctSources } from '../universe/distinctSources.js'
import { isMarked, type RowMarks } from '../universe/rowMarks.js'
import { statementAt } from '../universe/statementColumns.js'
import type { StatementRows } from '../universe/statementRows.js'
import { knownTextAt } from '../universe/textTable.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { seesFor } from './sees.js'

/** What decides which sources a reader may know of, and how much of them. */
export interface Sight {
  readonly rows: StatementRows
  /** The rows that are visible. */
  readonly marks: RowMarks
  readonly horizon: Horizon
  readonly works: readonly Work[]
  readonly words: HiddenWords
}

/** How much of what statements rest on is shown. */
export interface EvidenceCut {
  /** What of the statement in a row is shown; its sources are those of the row. */
  readonly cut: (statement: KnownStatement, row: number) => KnownStatement
  /** Whether the quote of the source at a place, which is one of a visible statement, is shown. */
  readonly showsQuote: (place: number) => boolean
}

/** Past this many hidden quotes from one address, its quotes are not compared one by one: all of them are dropped. */
const MOST_COMPARED = 100

/**
 * Decides what of its sources a visible statement may be shown, which is the statement itself where that is everything.
 *
 * Words say more than statements: a sentence that also carries something hidden is not shown as evidence of what is
 * visible. Whose words are whose is looked up when a statement is shown, because hardly any ever is.
 */
export function evidenceCut(sight: Sight): EvidenceCut {
  const { rows, marks, horizon, works, words } = sight
  const { sources } = rows.columns
  const { numbers, texts, reveals, rulings } = sources
  const seesAll = seesFor(horizon, works)
  const hiddenAt = new Map<number, readonly string[]>()

  const isVisible = (row: number): boolean => isMarked(marks, row)
  const isShown = (id: string): boolean => {
    const row = rows.rowWith(id)
    return row !== null && isVisible(row)
  }
  const isKnown = (place: number): boolean => {
    const revealed = numbers.revealedIn[place] ?? 0
    const correctedBy = numbers.correctedBy[place] ?? 0
    return (
      (revealed === 0 || seesAll(reveals.lists[revealed - 1] ?? [])) &&
      (correctedBy === 0 || isShown(knownTextAt(texts, correctedBy)))
    )
  }
  /** Whether the source there is, and this reader may not know of it. */
  const isHidden = (place: number): boolean => {
    const row = numbers.row[place] ?? 0
    // What a keeper writes are nobody's words in a document.
    if ((numbers.ruling[place] ?? 0) !== 0) return false
    return !(isVisible(row) && isKnown(place)) && rows.has(row)
  }
  /** The hidden quotes from an address, up to one too many. */
  const hiddenQuotesAt = (url: number): readonly string[] => {
    const known = hiddenAt.get(url)
    if (known !== undefined) return known
    const quotes = new Set<number>()
    someUnder(sources.byAddress, url, (place) => {
      const quote = numbers.quote[place] ?? 0
      if (quote !== 0 && isHidden(place)) quotes.add(quote)
      return quotes.size > MOST_COMPARED
    })
    const hidden = Array.from(quotes, (quote) => knownTextAt(texts, quote))
    hiddenAt.set(url, hidden)
    return hidden
  }
  /** Whether the words of the source there say more than this reader may know. */
  const tells = (place: number): boolean => {
    const number = numbers.quote[place] ?? 0
    if (number === 0) return false
    const quote = knownTextAt(texts, number)
    const ruling = rulings[(numbers.ruling[place] ?? 0) - 1]
    if (ruling !== undefined) return !seesAll(ruling.wordsRevealedIn ?? []) || givesNameAway(words, quote)
    if (someUnder(sources.byQuote, number, isHidden) || givesNameAway(words, quote)) return true
    const url = numbers.url[place] ?? 0
    const beside = url === 0 ? [] : hiddenQuotesAt(url)
    return (
      beside.length > MOST_COMPARED || beside.some((other) => other.includes(quote) || quote.includes(other))
    )
  }
  const visibleSource = (source: Source, place: number): Source => {
    if (tells(place)) {
      // Which document it was, and where in it, would say more than that somebody said so.
      const { document: _, position: __, ruling, ...bare } = source
      if (ruling === undefined) return { ...bare, url: outletOf(source.url, words), quote: null }
      // What one must have seen for words that are not shown would say something of them.
      const { wordsRevealedIn: ___, ...shown } = ruling
      return {
        ...bare,
        ruling: shown,
        url: outletOf(source.url, words),
        quote: null,
      }
    }
    if (source.url === null || !addressGivesNameAway(words, source.url)) return source
    return { ...source, url: outletOf(source.url, words) }
  }
  /** Whether the source there undoes what this reader may not know of. */
  const isDangling = (place: number): boolean => {
    const ruling = rulings[(numbers.ruling[place] ?? 0) - 1]
    if (ruling?.undoes === undefined) return false
    const row = numbers.row[place] ?? 0
    const first = rows.columns.numbers.firstSource[row] ?? 0
    const known = statementAt(rows.columns, row).sources.filter((_, index) => isKnown(first + index))
    return !withoutDangling(known).some((source) => source.ruling?.id === ruling.id)
  }
  const cut = (statement: KnownStatement, row: number): KnownStatement => {
    const first = rows.columns.numbers.firstSource[row] ?? 0
    const { sources: all } = statement
    const known: Source[] = []
    for (const [index, source] of all.entries())
      if (isKnown(first + index)) known.push(visibleSource(source, first + index))
    const shown = withoutDangling(known)
    const isWhole = shown.length === all.length && shown.every((source, index) => source === all[index])
    return isWhole ? statement : { ...statement, sources: distinctSources(shown) }
  }
  return { cut, showsQuote: (place) => isKnown(place) && !tells(place) && !isDangling(place) }
}

/** That something was undone is known only with what was undone. */
function withoutDangling(sources: readonly Source[]): readonly Source[] {
  if (!sources.some(({ stance }) => stance === 'undoes')) return sources
  const isThere = new Set(sources.flatMap(({ ruling }) => ruling?.id ?? []))
  const left = sources.filter(({ ruling }) => ruling?.undoes === undefined || isThere.has(ruling.undoes))
  return left.length === sources.length ? left : withoutDangling(left)
}

/** An address cut down to whose it is: the rest of it often repeats a headline. */
function outletOf(url: string | null, words: HiddenWords): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { origin } = new URL(url)
  return origin === 'null' || addressGivesNameAway(words, origin) ? null : `${origin}/`
}
