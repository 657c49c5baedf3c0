import { widenedTo } from '../../universe/chains.js'

/**
 * What a question says of each number of some kind (words, entities, names): for each of its words three bits, in which
 * stands how well that number answers it. One row of numbers serves all questions, one after the other.
 */
export interface Marks {
  bits: Uint32Array
  /** The numbers that are marked at all. */
  readonly marked: number[]
}

export const newMarks = (): Marks => ({ bits: new Uint32Array(64), marked: [] })

/** No question has more words that count: so many have room in 32 bits, with two to spare. */
export const MOST_WORDS = 10
const BITS = 3
const GRADE = 2 ** BITS - 1
/** A mark beside those of the words. */
export const FLAG = 2 ** 30

/** Says that a number answers the word in a place of the question so well; the best of several counts. */
export function markGrade(marks: Marks, number: number, { place, grade }: Graded): void {
  const before = bitsAt(marks, number)
  const shift = place * BITS
  if (((before >>> shift) & GRADE) < grade)
    put(marks, number, (before & ~(GRADE << shift)) | (grade << shift))
}

export interface Graded {
  /** Of the word among those asked for. */
  readonly place: number
  readonly grade: number
}

export const flag = (marks: Marks, number: number): void => put(marks, number, bitsAt(marks, number) | FLAG)

export const bitsAt = ({ bits }: Marks, number: number): number => bits[number] ?? 0

function put(marks: Marks, number: number, bits: number): void {
  if (number >= marks.bits.length) marks.bits = widenedTo(marks.bits, number)
  if (marks.bits[number] === 0) marks.marked.push(number)
  marks.bits[number] = bits
}

export function clear({ bits, marked }: Marks): void {
  for (const number of marked) bits[number] = 0
  marked.length = 0
}

/** For each word asked for the best grade of several marks: what a name or statement answers is gathered in one. */
export function withGrades(grades: number, bits: number): number {
  if (bits === 0 || grades === bits) return grades
  let all = grades
  for (let mask = GRADE; mask !== GRADE << (BITS * MOST_WORDS); mask <<= BITS) {
    if ((bits & mask) >>> 0 > (all & mask) >>> 0) all = (all & ~mask) | (bits & mask)
  }
  return all
}

/** More than all the words of a question can add, so that what holds more of them always comes first. */
export const EACH_WORD = 64
/** Every score is less than this. */
export const HIGHEST_SCORE = 1024

/** How well something answers that has these grades: by how many words it holds, then by how near they are. */
export function scoreOf(grades: number): number {
  let score = 0
  for (let left = grades & (FLAG - 1); left !== 0; left >>>= BITS)
    if ((left & GRADE) !== 0) score += EACH_WORD + (left & GRADE)
  return score
}

export const gradeOf = (grades: number, place: number): number => (grades >>> (place * BITS)) & GRADE

/** How many words something holds that has this score. */
export const wordsIn = (score: number): number => Math.floor(score / EACH_WORD)
