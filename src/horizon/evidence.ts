import type { KnownStatement, Source } from '../model/statement.js'
import { distinctSources } from '../universe/distinctSources.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'

/**
 * The quotes behind what is hidden. Words say more than statements: a sentence that also carries something hidden is
 * not shown as evidence of what is visible.
 */
export interface HiddenQuotes {
  readonly quotes: ReadonlySet<string>
  readonly byAddress: ReadonlyMap<string, ReadonlySet<string>>
}

/** Past this many hidden quotes from one address, its quotes are not compared one by one: all of them are dropped. */
const MOST_COMPARED = 100

export function hiddenQuotesOf(hidden: Iterable<Source>): HiddenQuotes {
  const quotes = new Set<string>()
  const byAddress = new Map<string, Set<string>>()
  for (const { url, quote } of hidden) {
    if (quote === null) continue
    quotes.add(quote)
    if (url === null) continue
    const there = byAddress.get(url) ?? new Set()
    byAddress.set(url, there.add(quote))
  }
  return { quotes, byAddress }
}

/** What decides which sources a reader may know of, and how much of them. */
export interface Sight {
  readonly quotes: HiddenQuotes
  readonly words: HiddenWords
  readonly isKnown: (source: Source) => boolean
}

/** What of its sources a visible statement may show; the statement itself where that is everything. */
export function withVisibleEvidence(statement: KnownStatement, sight: Sight): KnownStatement {
  const sources = statement.sources.filter(sight.isKnown).map((source) => visibleSource(source, sight))
  const isWhole =
    sources.length === statement.sources.length &&
    sources.every((source, index) => source === statement.sources[index])
  return isWhole ? statement : { ...statement, sources: distinctSources(sources) }
}

function visibleSource(source: Source, { quotes, words }: Sight): Source {
  if (source.quote !== null && quoteTells(source, quotes, words)) {
    // Which document it was, and where in it, would say more than that somebody said so.
    const { document: _, position: __, ...bare } = source
    return { ...bare, url: outletOf(source.url, words), quote: null }
  }
  if (source.url === null || !addressGivesNameAway(words, source.url)) return source
  return { ...source, url: outletOf(source.url, words) }
}

function quoteTells({ url, quote }: Source, hidden: HiddenQuotes, words: HiddenWords): boolean {
  if (quote === null) return false
  if (hidden.quotes.has(quote) || givesNameAway(words, quote)) return true
  const beside = url === null ? undefined : hidden.byAddress.get(url)
  if (beside === undefined) return false
  return (
    beside.size > MOST_COMPARED || [...beside].some((other) => other.includes(quote) || quote.includes(other))
  )
}

/** An address cut down to whose it is: the rest of it often repeats a headline. */
function outletOf(url: string | null, words: HiddenWords): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { origin } = new URL(url)
  return origin === 'null' || addressGivesNameAway(words, origin) ? null : `${origin}/`
}
