/** The tokens of a text, each with its meanings. */
import { cutTokens, isDigit, type CutTokens } from './cutTokens.js'
import { OTHER, type Entry, type Lexicon } from './lexicon.js'
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
  const cut = cutTokens(text)
  const starts: number[] = []
  const ends: number[] = []
  const words: string[] = []
  const entries: (Entry | null)[] = []
  const signatures: string[] = []
  for (let at = 0; at < cut.words.length; at++) {
    const word = cut.words[at] ?? ''
    const { entry, length } = meaningAt(cut, at, lexicon)
    starts.push(cut.starts[at] ?? 0)
    at += length - 1
    ends.push(cut.ends[at] ?? 0)
    words.push(word)
    entries.push(entry)
    signatures.push(entry?.signature ?? OTHER)
  }
  return { text, starts, ends, words, entries, signatures: signatures.join('') }
}

interface Meaning {
  readonly entry: Entry | null
  /** How many cut tokens it takes. */
  readonly length: number
}

const MEANINGLESS: Meaning = { entry: null, length: 1 }

const MONEY = '$£€#'

function meaningAt({ words }: CutTokens, at: number, lexicon: Lexicon): Meaning {
  const word = words[at] ?? ''
  const known = lexicon.words.get(word)
  if (known === undefined)
    return startsWithDigit(word) ? digitsMeaning(word, words[at - 1] ?? ' ', lexicon) : MEANINGLESS
  for (const phrase of known.phrases) {
    if (phrase.words.every((next, i) => words[at + i] === next))
      return { entry: phrase.entry, length: phrase.words.length }
  }
  const numeral = known.startsNumeral ? readNumeral(words, at) : null
  if (numeral !== null) return { entry: lexicon.entryOf(numeralValues(numeral)), length: numeral.length }
  return known.single
}

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
