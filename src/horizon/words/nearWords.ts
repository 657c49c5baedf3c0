import { wordsFrom, type WordTree } from './wordTree.js'

/** A word by its number, and how many slips of the pen it is away. */
export interface NearWord {
  readonly word: number
  readonly slips: number
}

/** Whether the whole of a word must be near, or only its beginning. */
export type Nearness = 'whole' | 'beginning'

/** Letters that may be inserted, lost, changed or swapped: none in short words, where nearly all are near to each other. */
export const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

/** Nobody types so long a word, and then slips in it. */
const LONGEST = 64
/** More slips than are ever allowed. */
const FAR = 255

/**
 * The words of a tree that are near to `typed`, in no order. Counts as `nearestWord` does (optimal string alignment,
 * after Damerau 1964). Words that begin alike share their rows of the table, and where a beginning is already too far
 * away nothing that goes on from it is looked at.
 */
export function nearWords(tree: WordTree, typed: string, nearness: Nearness): NearWord[] {
  // A beginning has less to tell it apart than a word.
  const most = slipsAllowed(nearness === 'beginning' ? typed.length - 1 : typed.length)
  if (most === 0 || typed.length > LONGEST) return []
  const found: NearWord[] = []
  const table = newTable(typed, most)
  const visit = (place: number, depth: number, leastOf: Least): void => {
    for (let next = tree.firsts[place] ?? 0; next !== 0; next = tree.nexts[next] ?? 0) {
      const row = fillRow(table, depth + 1, tree.letters[next] ?? 0)
      const slips = Math.min(table.slipsAt(depth + 1), nearness === 'beginning' ? leastOf.slips : FAR)
      // A swap reaches back two rows, at the cost of a slip.
      const isDead = row > most && leastOf.row >= most
      const word = tree.ends[next] ?? 0
      if (isDead && nearness === 'beginning' && slips <= most) {
        for (const each of wordsFrom(tree, next)) found.push({ word: each, slips })
      } else if (!isDead) {
        if (word !== 0 && slips <= most) found.push({ word, slips })
        visit(next, depth + 1, { row, slips })
      }
    }
  }
  visit(0, 0, { row: 0, slips: FAR })
  return found
}

/** On the way to a place: the least in its row, and the least slips of all beginnings so far. */
interface Least {
  readonly row: number
  readonly slips: number
}

/** The rows of the alignment table: one for each letter of the word at hand, and one before the first. */
interface Table {
  readonly typed: string
  readonly most: number
  readonly width: number
  readonly cells: Uint8Array
  /** The letters that lead to each row. */
  readonly letters: Uint16Array
  readonly slipsAt: (depth: number) => number
}

function newTable(typed: string, most: number): Table {
  const width = typed.length + 1
  // Past this depth each row has nothing but what is too far, and there is no going on from two of them.
  const depths = typed.length + most + 3
  const cells = new Uint8Array(width * depths).fill(FAR)
  for (let column = 0; column <= most; column += 1) cells[column] = column
  const slipsAt = (depth: number): number => cells[depth * width + typed.length] ?? FAR
  return { typed, most, width, cells, letters: new Uint16Array(depths), slipsAt }
}

/** Fills the row of a depth, as far from the diagonal as slips can lead, and returns the least in it. */
function fillRow({ typed, most, width, cells, letters }: Table, depth: number, letter: number): number {
  letters[depth] = letter
  const now = depth * width
  const last = now - width
  let least = depth <= most ? depth : FAR
  cells[now] = least
  const end = Math.min(typed.length, depth + most)
  for (let column = Math.max(1, depth - most); column <= end; column += 1) {
    const unit = typed.charCodeAt(column - 1)
    let slips =
      Math.min(cells[last + column] ?? FAR, column > depth - most ? (cells[now + column - 1] ?? FAR) : FAR) +
      1
    slips = Math.min(slips, (cells[last + column - 1] ?? FAR) + (unit === letter ? 0 : 1))
    const isSwapped =
      depth > 1 && column > 1 && typed.charCodeAt(column - 2) === letter && letters[depth - 1] === unit
    if (isSwapped) slips = Math.min(slips, (cells[last - width + column - 2] ?? FAR) + 1)
    if (slips > FAR) slips = FAR
    cells[now + column] = slips
    if (slips < least) least = slips
  }
  return least
}
