/**
 * Gives every word and numeral its meanings by category, and one letter for its set of categories: its signature.
 * Patterns then run as regular expressions over the signatures of a text.
 */
import { HOLIDAYS } from './holidays.js'
import { NUMERAL_WORDS } from './numerals.js'
import { PHRASES, WORD_TABLES } from './words.js'

export interface Entry {
  readonly signature: string
  readonly values: Readonly<Record<string, number>>
}

export interface Phrase {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** What a word may mean or begin. */
export interface Known {
  /** By itself; without an entry where it only begins others. */
  readonly single: { readonly entry: Entry | null; readonly length: 1 }
  /** That begin with it, longest first. */
  readonly phrases: readonly Phrase[]
  readonly startsNumeral: boolean
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Known>
  /** The entry of anything that was read from digits or number words. */
  readonly entryOf: (values: Readonly<Record<string, number>>) => Entry
  /** Signatures of all that belongs to a category, or is the literal `=word`. */
  readonly signaturesOf: (category: string) => string
}

/** The signature of what means nothing here. */
export const OTHER = '.'

/** Category sets that numerals may have, so that patterns know their signatures beforehand. */
const NUMERAL_SETS: readonly (readonly string[])[] = [
  ['date'], ['years'], ['yearMonth'], ['decade'], ['century'], ['clock'], ['monthDay', 'clock'], ['digits'],
  ['number'], ['number', 'year'], ['number', 'day'], ['number', 'day', 'digitDay'], ['ordinal'], ['day', 'ordinal'], ['day', 'ordinal', 'dayth'],
] // prettier-ignore

/** `literals` are the words that patterns spell out. */
export function buildLexicon(literals: Iterable<string>): Lexicon {
  const signatures = new Map<string, string>()
  const byCategory = new Map<string, string>()

  function entryOf(values: Readonly<Record<string, number>>): Entry {
    const categories = Object.keys(values)
    const key = categories.join(' ')
    const known = signatures.get(key)
    if (known !== undefined) return { signature: known, values }
    // Letters from U+0100 on: enough for any number of sets, and none of them special in a regular expression.
    const signature = String.fromCharCode(0x100 + signatures.size)
    signatures.set(key, signature)
    for (const category of categories) byCategory.set(category, (byCategory.get(category) ?? '') + signature)
    return { signature, values }
  }

  for (const set of NUMERAL_SETS) entryOf(Object.fromEntries(set.map((category) => [category, 0])))
  const values = wordValues(literals)
  const phrases = phrasesOf(entryOf)
  const words = new Map<string, Known>()
  for (const word of new Set([...values.keys(), ...phrases.keys(), ...NUMERAL_WORDS])) {
    const own = values.get(word)
    words.set(word, {
      single: { entry: own === undefined ? null : entryOf(own), length: 1 },
      phrases: phrases.get(word) ?? [],
      startsNumeral: NUMERAL_WORDS.has(word),
    })
  }
  return { words, entryOf, signaturesOf: (category) => byCategory.get(category) ?? '' }
}

function wordValues(literals: Iterable<string>): Map<string, Record<string, number>> {
  const values = new Map<string, Record<string, number>>()
  const mean = (word: string, category: string, value: number): void => {
    values.set(word, { ...values.get(word), [category]: value })
  }
  for (const { category, words } of WORD_TABLES) {
    for (const [word, value] of Object.entries(words)) mean(word, category, value)
  }
  for (const literal of literals) mean(literal, `=${literal}`, 0)
  return values
}

function phrasesOf(entryOf: Lexicon['entryOf']): Map<string, Phrase[]> {
  const named = HOLIDAYS.flatMap(({ names }, index) =>
    names.map((words) => ({ words, category: 'holiday', value: index })),
  )
  const phrases = new Map<string, Phrase[]>()
  for (const { words: spelt, category, value } of [...PHRASES, ...named]) {
    const words = spelt.split(' ')
    const head = words[0] ?? ''
    const others = phrases.get(head) ?? []
    others.push({ words, entry: entryOf({ [category]: value }) })
    phrases.set(head, others)
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}
