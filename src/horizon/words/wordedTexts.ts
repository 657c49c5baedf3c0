import {
  forEachUnder,
  newChains,
  putUnder,
  someUnder,
  widenedTo,
  type Chains,
} from '../../universe/chains.js'

/**
 * Which texts hold which words, both by number, and both ways: the words of a text in their order, and the texts of a
 * word. An inverted file, as Zobel and Moffat describe them (“Inverted files for text search engines”, 2006), without
 * the counts that ranking by rarity needs.
 */
export interface WordedTexts {
  /** By text one more than where its words begin; 0 for what was not read. */
  begins: Uint32Array
  ends: Uint32Array
  /** The words of all texts, one text after the other. */
  words: Uint32Array
  /** The text that each of them stands in. */
  texts: Uint32Array
  size: number
  /** Places in `words` by the word that stands there. */
  readonly byWord: Chains
}

const FIRST_SIZE = 64

export const newWordedTexts = (): WordedTexts => ({
  begins: new Uint32Array(FIRST_SIZE),
  ends: new Uint32Array(FIRST_SIZE),
  words: new Uint32Array(FIRST_SIZE),
  texts: new Uint32Array(FIRST_SIZE),
  size: 0,
  byWord: newChains(),
})

export const isRead = ({ begins }: WordedTexts, text: number): boolean => (begins[text] ?? 0) !== 0

/** The words of a text that was read. */
export const wordsOf = ({ begins, ends, words }: WordedTexts, text: number): Uint32Array =>
  words.subarray((begins[text] ?? 1) - 1, ends[text] ?? 0)

/** Takes in the words of a text that was not read before. */
export function readWords(all: WordedTexts, text: number, words: readonly number[]): void {
  if (text >= all.begins.length) {
    all.begins = widenedTo(all.begins, text)
    all.ends = widenedTo(all.ends, text)
  }
  all.begins[text] = all.size + 1
  for (const word of words) {
    const place = all.size
    if (place >= all.words.length) {
      all.words = widenedTo(all.words, place)
      all.texts = widenedTo(all.texts, place)
    }
    all.words[place] = word
    all.texts[place] = text
    putUnder(all.byWord, word, place)
    all.size += 1
  }
  all.ends[text] = all.size
}

/** Whether some text that holds a word is what is looked for. A text comes up as often as it holds the word. */
export const someTextWith = (all: WordedTexts, word: number, isIt: (text: number) => boolean): boolean =>
  someUnder(all.byWord, word, (place) => isIt(all.texts[place] ?? 0))

export function forEachTextWith(all: WordedTexts, word: number, visit: (text: number) => void): void {
  forEachUnder(all.byWord, word, (place) => visit(all.texts[place] ?? 0))
}
