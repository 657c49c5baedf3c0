import { nearWords, type Nearness } from './nearWords.js'
import { findWord, wordsBeginning, type WordTree } from './wordTree.js'
import { MOST_WORDS } from './marks.js'

/**
 * How much a word counts that is there as it was asked for, that begins so, or that is one or two slips away (one and
 * two less). It says nothing of how rare a word is: that would change with what does not answer.
 */
const WHOLE = 4
const BEGINS = 3

/** Everything begins with some letter: a single one is taken for a beginning only where a word is still being typed. */
const SHORTEST_BEGINNING: Readonly<Record<Nearness, number>> = { whole: 2, beginning: 1 }

/** A word of a question, and whether it may still be being typed. */
export interface AskedWord {
  readonly word: string
  readonly nearness: Nearness
}

/** @param nearness of the last word */
export const askedWords = (words: readonly string[], nearness: Nearness): AskedWord[] =>
  words.slice(0, MOST_WORDS).map((word, place) => ({
    word,
    nearness: place === words.length - 1 ? nearness : 'whole',
  }))

/** Words that answer one asked for equally well. */
export interface Tier {
  readonly grade: number
  readonly words: readonly number[]
}

/** Of each way in which words can answer, the best first, those that do. */
export type TiersOf = (tree: WordTree, asked: AskedWord) => Tier[]

/** The word itself, then those that begin with it. */
export function spelledTiers(tree: WordTree, { word, nearness }: AskedWord): Tier[] {
  const whole = findWord(tree, word)
  const tiers = whole === 0 ? [] : [{ grade: WHOLE, words: [whole] }]
  if (word.length < SHORTEST_BEGINNING[nearness]) return tiers
  const words = wordsBeginning(tree, word).filter((each) => each !== whole)
  return words.length === 0 ? tiers : [...tiers, { grade: BEGINS, words }]
}

/** Those that are near to it, the nearest first. */
export function nearTiers(tree: WordTree, { word, nearness }: AskedWord): Tier[] {
  const near = nearWords(tree, word, nearness)
  return [1, 2].flatMap((wanted): Tier[] => {
    const words = near.flatMap(({ word: each, slips }) => (slips === wanted ? [each] : []))
    return words.length === 0 ? [] : [{ grade: BEGINS - wanted, words }]
  })
}
