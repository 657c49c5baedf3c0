import { widenedTo } from '../../universe/chains.js'
import { EACH_WORD } from './marks.js'

/**
 * By row 64 bits, two numbers side by side, in which each of its words and of those it speaks of sets one: where the bit
 * of a word is not set, the row does not hold it, and nothing else of the row needs to be looked up (Faloutsos and
 * Christodoulakis, “Signature files”, 1984).
 */
export interface RowSigns {
  bits: Uint32Array
}

const BITS = 64

export const newRowSigns = (): RowSigns => ({ bits: new Uint32Array(BITS) })

/** Says that a row holds the word, or speaks of the entity, of that number. */
export function sign(signs: RowSigns, row: number, number: number): void {
  const place = placeOf(row, number)
  if (place >= signs.bits.length) signs.bits = widenedTo(signs.bits, place)
  signs.bits[place] = (signs.bits[place] ?? 0) | bitOf(number)
}

const placeOf = (row: number, number: number): number => row * 2 + ((number >>> 5) & 1)
const bitOf = (number: number): number => 1 << (number & 31)

/** What answers a word of a question, all equally well. */
interface Answer {
  /** Of the word among those asked for. */
  readonly place: number
  readonly grade: number
  readonly words: readonly number[]
  readonly entities: readonly number[]
}

/** A word of a question: the bits of all that answer it, and how well the best of them does. */
interface Wanted {
  even: number
  odd: number
  grade: number
}

/** The most that rows can score for these answers, going by their bits. */
export function highestScores({ bits }: RowSigns, answers: readonly Answer[]): (row: number) => number {
  const byPlace = new Map<number, Wanted>()
  for (const { place, grade, words, entities } of answers) {
    const wanted = byPlace.get(place) ?? { even: 0, odd: 0, grade }
    byPlace.set(place, wanted)
    wanted.grade = Math.max(wanted.grade, grade)
    for (const numbers of [words, entities]) {
      for (const number of numbers) {
        if (placeOf(0, number) === 0) wanted.even |= bitOf(number)
        else wanted.odd |= bitOf(number)
      }
    }
  }
  const all = [...byPlace.values()]
  return (row) => {
    const [even, odd] = [bits[row * 2] ?? 0, bits[row * 2 + 1] ?? 0]
    let score = 0
    for (const wanted of all)
      if (((even & wanted.even) | (odd & wanted.odd)) !== 0) score += EACH_WORD + wanted.grade
    return score
  }
}
