import type { Span } from '../../model/reading.js'
import { isOrdinary } from './isOrdinary.js'
import { isWordAt, wordEnd } from './wordEnd.js'

/** A word of a sentence; positions count from the start of the document. A possessive ending is no part of it. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Begins with a capital and may be part of a name: not in an address, handle or hashtag. */
  readonly capital: boolean
  readonly possessive: boolean
}

/** "R-rated", "T-shirt" and "X-wing" begin with a letter, not with a capital. */
const CAPITAL = /^\p{Lu}(?!-\p{Ll})/u
/** A word in any of these is no name: it addresses something. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w.-]+@\w[\w.-]*/g
const DOMAIN = /\.(?:com|net|org|tv|gov|edu|ly|me|io|uk)$/i

/** The words of `text`, which stands at `offset` in the document. */
export function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = []
  const addresses = addressesIn(text)
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue
    const end = wordEnd(text, at)
    const whole = text.slice(at, end)
    const possessive = isPossessive(whole)
    const word = possessive ? whole.slice(0, -2) : withoutWill(whole)
    const start = offset + at
    const capital = !isLowerAscii(word) && CAPITAL.test(word) && !addresses(at, word)
    const cut = capital ? cutBeforeSuffix(word) : 0
    if (cut === 0) tokens.push(tokenOf(word, start, { capital, possessive }))
    else
      tokens.push(
        tokenOf(word.slice(0, cut), start, { capital, possessive: false }),
        tokenOf(word.slice(cut + 1), start + cut + 1, { capital: false, possessive }),
      )
    at = end - 1
  }
  return tokens
}

/** Begins as most words do; asking for that first spares them the look at all capitals of the world. */
const isLowerAscii = (word: string): boolean => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122

/** "Ritter’s", but not "’s" alone. */
function isPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1)
  if (last !== 's' && last !== 'S') return false
  const mark = word.charAt(word.length - 2)
  return mark === "'" || mark === '’'
}

/** "She" of "She'll" and "He'd": whoever is meant by it is meant by the pronoun alone. */
const withoutWill = (word: string): string => CONTRACTED.exec(word)?.[1] ?? word

const CONTRACTED = /^(s?he)['’](?:ll|d)$/i

function tokenOf(text: string, start: number, rest: Pick<Token, 'capital' | 'possessive'>): Token {
  const lower = text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase()
  const { capital, possessive } = rest
  return { start, end: start + text.length, text, lower, capital, possessive }
}

/** Names that end so are whole: "Spider-man". */
const PARTS_OF_NAMES: ReadonlySet<string> = new Set(['man', 'men', 'woman', 'girl', 'boy', 'verse'])

/** What somebody did for a work: these are always words of their own. */
const CREDITS: ReadonlySet<string> = new Set(
  'written directed produced created led starring penned helmed based'.split(' '),
)

/** Where "Lang-directed" or "Holmes-like" becomes a name and a word, at its last hyphen; 0 where it does not. */
function cutBeforeSuffix(word: string): number {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 3) return 0
  const suffix = word.slice(hyphen + 1)
  if (CREDITS.has(suffix)) return hyphen
  if (
    !/^\p{Ll}{3,}$/u.test(suffix) ||
    PARTS_OF_NAMES.has(suffix) ||
    !(isOrdinary(suffix) || /(?:ing|ed|like|esque)$/.test(suffix))
  )
    return 0
  return isOrdinary(word.slice(0, hyphen).toLowerCase()) ? 0 : hyphen
}

/** The words of a name, in lower case; possessives inside it keep their ending. */
export function wordsOf(name: string): string[] {
  if (PLAIN_WORDS.test(name)) return name.toLowerCase().split(' ')
  return tokensOf(name, 0).map(({ lower, possessive }) => (possessive ? `${lower}'s` : lower))
}

/** Most of the names in the tables, which all are cut before the first article is read. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** As `plant` wants them: possessives inside keep their ending, the last word's is no part of the name. */
export const wordsIn = (own: readonly Token[]): string[] =>
  own.map(({ lower, possessive }, i) => (possessive && i < own.length - 1 ? `${lower}'s` : lower))

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
