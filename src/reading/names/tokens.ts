import type { Span } from '../../model/reading.js'

/** A word of a sentence; positions count from the start of the document. A possessive ending is no part of it. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Begins with a capital and may be part of a name: not in an address, handle or hashtag. */
  readonly capital: boolean
  readonly possessive: boolean
}

const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’&.·](?=[\p{L}\p{N}])|-(?!(?:written|directed|produced|created|led|starring|penned|helmed|based)\b)(?=[\p{L}\p{N}])|\+(?![\p{L}\p{N}]))*/gu
const POSSESSIVE = /['’][sS]$/
const CAPITAL = /^\p{Lu}/u
/** A word in any of these is no name: it addresses something. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w.-]+@\w[\w.-]*/g
const DOMAIN = /\.(?:com|net|org|tv|gov|edu|ly|me|io|uk)$/i

/** The words of `text`, which stands at `offset` in the document. */
export function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = []
  const addresses = addressesIn(text)
  for (const match of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(match[0])
    const word = possessive ? match[0].slice(0, -2) : match[0]
    const start = offset + match.index
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      capital: CAPITAL.test(word) && !addresses(match.index, word),
      possessive,
    })
  }
  return tokens
}

function addressesIn(text: string): (at: number, word: string) => boolean {
  const spans =
    text.includes('://') || text.includes('www.') || text.includes('@')
      ? [...text.matchAll(ADDRESS)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
      : []
  let next = 0
  return (at, word) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++
    if ((spans[next]?.start ?? Infinity) <= at) return true
    const before = text.charAt(at - 1)
    return before === '@' || before === '#' || (word.includes('.') && DOMAIN.test(word))
  }
}

export interface SentenceTokens {
  readonly tokens: readonly Token[]
  /** Most words are capitalised, as in a headline: capitals say nothing there. */
  readonly titleCase: boolean
}
