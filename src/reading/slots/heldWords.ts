/**
 * Which patterns can match the words of a sentence at all: most need two or three words of few, and most sentences hold
 * none of these.
 */
import { neededWords } from './neededWords.js'

/** Of each, one must stand in the sentence; words by their numbers. */
export type WordNeeds = readonly (readonly number[])[]

/** By its number, 1 for a word that stands in the sentence. */
export type HeldWords = Uint8Array

/** The number of each word that some pattern needs, in the order in which patterns were first asked. */
const NUMBERS = new Map<string, number>()

/** @param source of a pattern's regular expression */
export const wordNeedsOf = (source: string): WordNeeds =>
  neededWords(source).map((words) => [...words].map(numberOf))

function numberOf(word: string): number {
  const number = NUMBERS.get(word) ?? NUMBERS.size
  NUMBERS.set(word, number)
  return number
}

const WORDS = /[a-z]+(?:[-'][a-z]+)*/gi
const CAPITAL = /[A-Z]/

/** The words of a slotted text in lower case, `co-creator` as one. */
export function wordsOf(text: string): string[] {
  const words = text.match(WORDS) ?? []
  // Few words need it, and V8 takes long over a text that holds our signs.
  return words.map((word) => (CAPITAL.test(word) ? word.toLowerCase() : word))
}

const SIGN = /[-']/

export function heldWords(words: readonly string[]): HeldWords {
  const held = new Uint8Array(NUMBERS.size)
  const hold = (word: string): void => {
    const number = NUMBERS.get(word)
    if (number !== undefined) held[number] = 1
  }
  for (const word of words) {
    // A regular expression may end at a sign within, so that "co-creator" holds two words.
    if (SIGN.test(word)) word.split(SIGN).forEach(hold)
    else hold(word)
  }
  return held
}

/** Whether a pattern may match: false only where it cannot. A word that got its number later may stand there. */
export const holdsWords = (held: HeldWords, needs: WordNeeds): boolean =>
  needs.every((words) => words.some((word) => held[word] !== 0))
