import { widenedTo } from '../../universe/chains.js'
import { newTextTable, findNumber, numberOf, type TextTable } from '../../universe/textTable.js'

/**
 * Words by number, and as a tree of their letters: words that begin alike share the way to where they differ. It grows
 * without being sorted anew, and is small beside the same words as objects.
 */
export interface WordTree {
  readonly words: TextTable
  /** How many places the tree has. Place 0 is where all words begin. */
  size: number
  /** By place the letter that leads there. */
  letters: Uint32Array
  /** By place the one that came last of those that go on from it, and the one before it under the same; 0 for none. */
  firsts: Uint32Array
  nexts: Uint32Array
  /** By place the word that ends there; 0 for none. */
  ends: Uint32Array
}

const FIRST_SIZE = 64

export const newWordTree = (): WordTree => ({
  words: newTextTable(),
  size: 1,
  letters: new Uint32Array(FIRST_SIZE),
  firsts: new Uint32Array(FIRST_SIZE),
  nexts: new Uint32Array(FIRST_SIZE),
  ends: new Uint32Array(FIRST_SIZE),
})

/** The number of a word, which is added where it is new. */
export function wordNumber(tree: WordTree, word: string): number {
  const known = tree.words.size
  const number = numberOf(tree.words, word)
  if (number < known) return number
  let place = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    place = placeAfter(tree, place, letter) ?? grow(tree, place, letter)
  }
  tree.ends[place] = number
  return number
}

/** The number of a word that is known, else 0. */
export const findWord = ({ words }: WordTree, word: string): number => findNumber(words, word)

/** The numbers of all words that begin so, in no order. */
export function wordsBeginning(tree: WordTree, start: string): number[] {
  let place = 0
  for (let at = 0; at < start.length; at += 1) {
    const next = placeAfter(tree, place, start.charCodeAt(at))
    if (next === null) return []
    place = next
  }
  return wordsFrom(tree, place)
}

/** The numbers of all words whose letters lead through a place. */
export function wordsFrom({ firsts, nexts, ends }: WordTree, start: number): number[] {
  const found: number[] = []
  const waiting = [start]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const word = ends[place] ?? 0
    if (word !== 0) found.push(word)
    for (let next = firsts[place] ?? 0; next !== 0; next = nexts[next] ?? 0) waiting.push(next)
  }
  return found
}

function placeAfter({ letters, firsts, nexts }: WordTree, place: number, letter: number): number | null {
  for (let next = firsts[place] ?? 0; next !== 0; next = nexts[next] ?? 0)
    if (letters[next] === letter) return next
  return null
}

function grow(tree: WordTree, place: number, letter: number): number {
  const added = tree.size
  tree.size += 1
  if (added >= tree.letters.length) {
    tree.letters = widenedTo(tree.letters, added)
    tree.firsts = widenedTo(tree.firsts, added)
    tree.nexts = widenedTo(tree.nexts, added)
    tree.ends = widenedTo(tree.ends, added)
  }
  tree.letters[added] = letter
  tree.nexts[added] = tree.firsts[place] ?? 0
  tree.firsts[place] = added
  return added
}
