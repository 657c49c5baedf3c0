/** The tokens of a text, each with its meanings. */
import { cutTokens, isDigit } from './cutTokens.js'
import { OTHER, type Entry, type Lexicon, type Phrase } from './lexicon.js'
import { readNumeral, type NumeralRead } from './numerals.js'
import { readDigits, type Values } from './readDigits.js'

/** Parallel lists, one place per token; `signatures` has one letter per token. */
export interface Tokens {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Lower case; the first word where a token has several. */
  readonly words: readonly string[]
  readonly entries: readonly (Entry | null)[]
  readonly signatures: string
}

export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const { starts, ends, words } = cutTokens(text)
  const entries: (Entry | null)[] = []
  const signatures: string[] = []
  // Most tokens stay as they were cut: what several of them make together is written over the first.
  for (let at = 0; at < words.length; at++) {
    const { entry, length } = meaningAt(words, at, lexicon)
    const place = entries.length
    starts[place] = starts[at] ?? 0
    words[place] = words[at] ?? ''
    at += length - 1
    ends[place] = ends[at] ?? 0
    entries.push(entry)
    signatures.push(entry?.signature ?? OTHER)
  }
  starts.length = ends.length = words.length = entries.length
  return { text, starts, ends, words, entries, signatures: signatures.join('') }
}

interface Meaning {
  readonly entry: Entry | null
  /** How many cut tokens it takes. */
  readonly length: number
}

const MEANINGLESS: Meaning = { entry: null, length: 1 }

const MONEY = '$£€#'

function meaningAt(words: readonly string[], at: number, lexicon: Lexicon): Meaning {
  const word = words[at] ?? ''
  const known = lexicon.words.get(word)
  if (known === undefined)
    return startsWithDigit(word) ? digitsMeaning(word, words[at - 1] ?? ' ', lexicon) : MEANINGLESS
  for (const phrase of known.phrases)
    if (standsAt(phrase, words, at)) return { entry: phrase.entry, length: phrase.words.length }
  const numeral = known.startsNumeral ? readNumeral(words, at) : null
  if (numeral !== null) return { entry: lexicon.entryOf(numeralValues(numeral)), length: numeral.length }
  return known.single
}

const standsAt = (phrase: Phrase, words: readonly string[], at: number): boolean =>
  phrase.words.every((next, i) => words[at + i] === next)

const startsWithDigit = (word: string): boolean =>
  isDigit(word.charAt(0)) || (word.startsWith("'") && isDigit(word.charAt(1)))

function digitsMeaning(word: string, before: string, lexicon: Lexicon): Meaning {
  return { entry: lexicon.entryOf(MONEY.includes(before) ? { digits: 0 } : readDigits(word)), length: 1 }
}

function numeralValues({ value, ordinal }: NumeralRead): Values {
  if (ordinal) return value <= 31 ? { day: value, ordinal: value } : { ordinal: value }
  if (value >= 1000 && value <= 2199) return { number: value, year: value }
  // “In May two people” counts people: small numbers spelt out are no days of a month.
  return value >= 13 && value <= 31 ? { number: value, day: value } : { number: value }
}
