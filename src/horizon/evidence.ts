import type { KnownStatement, Source } from '../model/statement.js'
import type { Work } from '../model/work.js'
import { placesUnder } from '../universe/chains.js'
import { distinctSources } from '../universe/distinctSources.js'
import { sourceAt } from '../universe/sourceColumns.js'
import { statementAt } from '../universe/statementColumns.js'
import type { StatementRows } from '../universe/statementRows.js'
import { findNumber } from '../universe/textTable.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'

/** What decides which sources a reader may know of, and how much of them. */
export interface Sight {
  readonly rows: StatementRows
  /** A bit for each row that is visible. */
  readonly marks: Uint32Array
  readonly horizon: Horizon
  readonly works: readonly Work[]
  readonly words: HiddenWords
}

/** How much of what statements rest on is shown. */
export interface EvidenceCut {
  readonly cut: (statement: KnownStatement) => KnownStatement
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
  const hiddenAt = new Map<string, readonly string[]>()

  const isVisible = (row: number): boolean => ((marks[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0
  const isShown = (id: string): boolean => {
    const row = rows.rowWith(id)
    return row !== null && isVisible(row)
  }
  const isKnown = ({ revealedIn, correctedBy }: Source): boolean =>
    sees(horizon, works, revealedIn ?? []) && (correctedBy === undefined || isShown(correctedBy))
  /** Whether the source there is, and this reader may not know of it. */
  const isHidden = (place: number): boolean => {
    const row = sources.numbers.row[place] ?? 0
    // What a keeper writes are nobody's words in a document.
    if ((sources.numbers.ruling[place] ?? 0) !== 0) return false
    return rows.has(row) && !(isVisible(row) && isKnown(sourceAt(sources, place)))
  }
  const isHiddenQuote = (quote: string): boolean => {
    for (const place of placesUnder(sources.byQuote, findNumber(sources.texts, quote)))
      if (isHidden(place)) return true
    return false
  }
  /** The hidden quotes from an address, up to one too many. */
  const hiddenQuotesAt = (url: string): readonly string[] => {
    const known = hiddenAt.get(url)
    if (known !== undefined) return known
    const quotes = new Set<string>()
    for (const place of placesUnder(sources.byAddress, findNumber(sources.texts, url))) {
      if (quotes.size > MOST_COMPARED) break
      if (!isHidden(place)) continue
      const { quote } = sourceAt(sources, place)
      if (quote !== null) quotes.add(quote)
    }
    hiddenAt.set(url, [...quotes])
    return [...quotes]
  }
  const tells = ({ url, quote, ruling }: Source): boolean => {
    if (quote === null) return false
    if (ruling !== undefined)
      return !sees(horizon, works, ruling.wordsRevealedIn ?? []) || givesNameAway(words, quote)
    if (isHiddenQuote(quote) || givesNameAway(words, quote)) return true
    const beside = url === null ? [] : hiddenQuotesAt(url)
    return (
      beside.length > MOST_COMPARED || beside.some((other) => other.includes(quote) || quote.includes(other))
    )
  }
  const visibleSource = (source: Source): Source => {
    if (tells(source)) {
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
  const knownOf = (statement: KnownStatement): readonly Source[] =>
    withoutDangling(statement.sources.filter(isKnown))
  const isDangling = (place: number, { ruling }: Source): boolean =>
    ruling?.undoes !== undefined &&
    !knownOf(statementAt(rows.columns, sources.numbers.row[place] ?? 0)).some(
      (source) => source.ruling?.id === ruling.id,
    )
  const showsQuote = (place: number): boolean => {
    const source = sourceAt(sources, place)
    return isKnown(source) && !tells(source) && !isDangling(place, source)
  }
  const cut = (statement: KnownStatement): KnownStatement => {
    const shown = knownOf(statement).map(visibleSource)
    const isWhole =
      shown.length === statement.sources.length &&
      shown.every((source, index) => source === statement.sources[index])
    return isWhole ? statement : { ...statement, sources: distinctSources(shown) }
  }
  return { cut, showsQuote }
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
