/** Cuts a text into words, numerals and the few signs that dates are written with, each with its meanings. */
import type { Entry, Lexicon } from './lexicon.js'
import { OTHER } from './lexicon.js'
import { readDigits, type Values } from './readDigits.js'
import { readNumeral, startsNumeral, type NumeralRead } from './numerals.js'
import { ABBREVIATED } from './words.js'

/** Parallel lists, one place per token; `signatures` has one letter per token. */
export interface Tokens {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Lower case. */
  readonly words: readonly string[]
  readonly entries: readonly (Entry | null)[]
  readonly signatures: string
}

const DIGITS = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
  String.raw`\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2})(?!\d)`,
  String.raw`['’]?\d{3}0s\b|['’]?\d0['’]?s\b`,
  String.raw`\d{4}[-–/~](?:\d{4}|\d{2})(?!\d|[-–/]\d)`,
  String.raw`\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\/\d{1,2}c?(?!\d)`,
  String.raw`\d{1,3}(?:st|nd|rd|th)\b`,
  String.raw`['’]\d\d(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?`,
].join('|')

const WORD = String.raw`[A-Za-z\u00c0-\u024f]+(?:\d+[A-Za-z\d]*)?`
const STOP = String.raw`[.!?:;]+|\n\s*\n`
const TOKEN = new RegExp(String.raw`(${DIGITS})|(${WORD})|['’]s\b|(${STOP})|[-–—~/,()$£€#&%]`, 'g')

const MONEY = new Set(['$', '£', '€', '#'])

interface RawToken {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly digits: boolean
}

export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const raw = rawTokens(text, lexicon)
  const rawWords = raw.map((token) => token.word)
  const tokens = {
    starts: [] as number[],
    ends: [] as number[],
    words: [] as string[],
    entries: [] as (Entry | null)[],
  }
  let signatures = ''
  for (let at = 0; at < raw.length;) {
    const { entry, length } = meaningAt(raw, at, { lexicon, rawWords })
    const first = raw[at]
    const last = raw[at + length - 1]
    if (first === undefined || last === undefined) break
    tokens.starts.push(first.start)
    tokens.ends.push(last.end)
    tokens.words.push(first.word)
    tokens.entries.push(entry)
    signatures += entry?.signature ?? OTHER
    at += length
  }
  return { text, ...tokens, signatures }
}

function rawTokens(text: string, lexicon: Lexicon): RawToken[] {
  const raw: RawToken[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const spelt = match[0]
    const start = match.index
    if (spelt === '-' && joinsWords(raw.at(-1), { text, at: start }, lexicon)) continue
    const word = match[4] === undefined ? spelt.toLowerCase().replace('’', "'") : '.'
    let end = start + spelt.length
    if (word === '.' && spelt === '.' && endsInitial(raw.at(-1), start)) continue
    if (match[3] !== undefined && ABBREVIATED.has(word) && text[end] === '.') end = ++TOKEN.lastIndex
    raw.push({ word, start, end, digits: match[1] !== undefined })
  }
  return raw
}

/** The full stop of “U.S.” or “Mr.” ends no sentence. */
function endsInitial(before: RawToken | undefined, at: number): boolean {
  return (
    before !== undefined && before.end === at && (before.end - before.start === 1 || TITLES.has(before.word))
  )
}

const TITLES = new Set('mr mrs ms dr st jr sr inc corp co ltd gov gen sen rep vs no'.split(' '))

/** Hyphens that only build a word (“third-quarter”, “mid-2018”) are no tokens; those between dates are (“May-June”, “3-9”). */
function joinsWords(
  before: RawToken | undefined,
  { text, at }: { text: string; at: number },
  lexicon: Lexicon,
): boolean {
  const next = text.charCodeAt(at + 1)
  if (before === undefined || before.end !== at || !(next > SPACE)) return false
  const values = lexicon.words.get(before.word)?.values
  if (values?.['month'] !== undefined || values?.['weekday'] !== undefined) return false
  return !before.digits || !(next >= ZERO && next <= NINE)
}

const SPACE = 32
const ZERO = 48
const NINE = 57

interface Reading {
  readonly lexicon: Lexicon
  readonly rawWords: readonly string[]
}

interface Meaning {
  readonly entry: Entry | null
  readonly length: number
}

function meaningAt(raw: readonly RawToken[], at: number, { lexicon, rawWords }: Reading): Meaning {
  const token = raw[at]
  const word = token?.word ?? ''
  if (token?.digits === true) {
    const priced = MONEY.has(rawWords[at - 1] ?? '')
    return { entry: lexicon.entryOf(priced ? { digits: 0 } : readDigits(word)), length: 1 }
  }
  const phrase = lexicon.phrases
    .get(word)
    ?.find(({ words }) => words.every((next, i) => rawWords[at + i] === next))
  if (phrase !== undefined) return { entry: phrase.entry, length: phrase.words.length }
  const numeral = startsNumeral(word) ? readNumeral(rawWords, at) : null
  if (numeral !== null) return { entry: lexicon.entryOf(numeralValues(numeral)), length: numeral.length }
  return { entry: lexicon.words.get(word) ?? null, length: 1 }
}

function numeralValues({ value, ordinal }: NumeralRead): Values {
  if (ordinal) return value <= 31 ? { day: value, ordinal: value } : { ordinal: value }
  if (value >= 1000 && value <= 2199) return { number: value, year: value }
  // “In May two people” counts people: small numbers spelt out are no days of a month.
  return value >= 13 && value <= 31 ? { number: value, day: value } : { number: value }
}
