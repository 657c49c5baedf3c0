import type { Span } from '../../model/reading.js'

/** A word of a sentence; positions count from the start of the document. A possessive ending is no part of it. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly possessive: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’&.·-](?=[\p{L}\p{N}])|\+(?![\p{L}\p{N}]))*/gu
const POSSESSIVE = /['’][sS]$/
const CAPITAL = /^\p{Lu}/u

/** The words of `text`, which stands at `offset` in the document. */
export function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(match[0])
    const word = possessive ? match[0].slice(0, -2) : match[0]
    const start = offset + match.index
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      capital: CAPITAL.test(word),
      possessive,
    })
  }
  return tokens
}

export interface SentenceTokens {
  readonly tokens: readonly Token[]
  /** Most words are capitalised, as in a headline: capitals say nothing there. */
  readonly titleCase: boolean
}
