/**
 * Which patterns can match the words of a sentence at all: most need two or three words of few, and most sentences hold
 * none of these. Words are known by numbers, so that to ask costs next to nothing.
 */
import { addToHash, EMPTY_HASH, hashWord } from '../hashWord.js'
import { neededWords } from './neededWords.js'

/** A set of numbers: 32 of them in each item, one bit for each. */
type Bits = readonly number[]

/** Of each, one must stand in the sentence. */
export type WordNeeds = readonly (readonly Cell[])[]

/** Some numbers of one item of a set. */
export interface Cell {
  readonly at: number
  readonly bits: number
}

/** What rules know of the words of one sentence. */
export interface HeldWords {
  /** In order, `co-creator` as one. */
  readonly whole: readonly number[]
  /** Also of `co` and `creator`, since a regular expression may end at a sign within, and of signs. */
  readonly all: Bits
}

/** By its hash, the number of each word that sets off a rule or that a pattern needs, in the order of asking. */
const NUMBERS = new Map<number, number>()

/** What a text without words holds. Of words that get their numbers later nothing is known: they may stand there. */
const NONE_HELD: number[] = []

/** @param word in lower case */
export function numberOf(word: string): number {
  const hash = hashWord(word)
  const known = NUMBERS.get(hash)
  if (known !== undefined) return known
  const number = NUMBERS.size
  NUMBERS.set(hash, number)
  NONE_HELD[number >> 5] = (NONE_HELD[number >> 5] ?? -1) & ~(1 << (number & 31))
  return number
}

/** @param source of a pattern's regular expression */
export const wordNeedsOf = (source: string): WordNeeds =>
  neededWords(source).map((words) => cellsOf([...words]))

export function cellsOf(words: readonly string[]): Cell[] {
  const cells = new Map<number, number>()
  for (const number of words.map(numberOf))
    cells.set(number >> 5, (cells.get(number >> 5) ?? 0) | (1 << (number & 31)))
  return Array.from(cells, ([at, bits]) => ({ at, bits }))
}

const HYPHEN = 45
const APOSTROPHE = 39
const SPACE = 32

/** The words of a slotted text, whatever their capitals, and its signs. */
export function heldWords(text: string): HeldWords {
  const whole: number[] = []
  const all = [...NONE_HELD]
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code === SPACE) continue
    if (!isLetter(code)) {
      hold(all, addToHash(EMPTY_HASH, code))
      continue
    }
    let word = EMPTY_HASH
    let part = EMPTY_HASH
    for (; ; code = text.charCodeAt(++at)) {
      if (isLetter(code)) {
        word = addToHash(word, code | SPACE)
        part = addToHash(part, code | SPACE)
      } else if ((code === HYPHEN || code === APOSTROPHE) && isLetter(text.charCodeAt(at + 1))) {
        hold(all, part)
        word = addToHash(word, code)
        part = EMPTY_HASH
      } else break
    }
    at--
    const number = hold(all, part)
    const own = word === part ? number : NUMBERS.get(word)
    if (own !== undefined) whole.push(own)
  }
  return { whole, all }
}

/** Notes a word that has a number, and tells which. */
function hold(all: number[], hash: number): number | undefined {
  const number = NUMBERS.get(hash)
  if (number !== undefined) all[number >> 5] = (all[number >> 5] ?? -1) | (1 << (number & 31))
  return number
}

/** The bit that tells capitals from small letters is the one of the space. */
const isLetter = (code: number): boolean => (code | SPACE) >= 97 && (code | SPACE) <= 122

/** Whether a pattern may match: false only where it cannot. */
export function holdsWords({ all }: HeldWords, needs: WordNeeds): boolean {
  for (const cells of needs) if (!holdsOne(all, cells)) return false
  return true
}

function holdsOne(all: Bits, cells: readonly Cell[]): boolean {
  for (const { at, bits } of cells) if (((all[at] ?? -1) & bits) !== 0) return true
  return false
}
