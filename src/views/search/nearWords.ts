import { wordsBeginning } from './wordIndex.js'

/** A word of a sorted list, by its place, and how many slips of the pen it is away. */
export interface NearWord {
  readonly place: number
  readonly slips: number
}

/** Whether the whole of a word must be near, or only its beginning. */
export type Nearness = 'whole' | 'beginning'

/** Letters that may be inserted, lost, changed or swapped: none in short words, where nearly all are near to each other. */
export const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

/**
 * The words of a sorted list that are near to `typed`, in the order of the list. Counts as `nearestWord` does (optimal
 * string alignment, after Damerau 1964). Words that begin alike share their rows of the table, and where a beginning is
 * already too far away all words with it are passed over: the list is walked as though it were a trie.
 */
export function nearWords(words: readonly string[], typed: string, nearness: Nearness): NearWord[] {
  // A beginning has less to tell it apart than a word.
  const most = slipsAllowed(nearness === 'beginning' ? typed.length - 1 : typed.length)
  if (most === 0) return []
  const found: NearWord[] = []
  const table = newTable(typed)
  let before = ''
  for (let place = 0; place < words.length;) {
    const word = words[place] ?? ''
    const dead = fillRows(table, word, { from: sharedLength(before, word), most })
    const depth = dead ?? word.length
    const slips = nearness === 'beginning' ? table.leastAt(depth) : table.slipsAt(depth)
    const isNear = slips <= most && (dead === null || nearness === 'beginning')
    const next = dead === null ? place + 1 : wordsBeginning(words, word.slice(0, dead)).end
    if (isNear) for (let each = place; each < next; each += 1) found.push({ place: each, slips })
    before = word.slice(0, depth)
    place = Math.max(next, place + 1)
  }
  return found
}

/** The rows of the alignment table: one for each letter of the word at hand, and one before the first. */
interface Table {
  readonly typed: string
  readonly rows: number[][]
  readonly slipsAt: (depth: number) => number
  /** The least slips of all beginnings of the word up to this long. */
  readonly leastAt: (depth: number) => number
}

function newTable(typed: string): Table {
  const rows = [Array.from({ length: typed.length + 1 }, (_, column) => column)]
  const slipsAt = (depth: number): number => at(rows[depth], typed.length)
  return {
    typed,
    rows,
    slipsAt,
    leastAt: (depth) => Math.min(...rows.slice(0, depth + 1).map((row) => at(row, typed.length))),
  }
}

/** Fills the rows of `word` from a depth on. Returns the depth at which no longer word can be near; null where there is none. */
function fillRows(
  { typed, rows }: Table,
  word: string,
  { from, most }: { readonly from: number; readonly most: number },
): number | null {
  let leastBefore = Math.min(...(rows[from] ?? []))
  for (let depth = from; depth < word.length; depth += 1) {
    const least = fillRow(rows, depth, { word, typed })
    // A swap reaches back two rows, at the cost of a slip.
    if (least > most && leastBefore >= most) return depth + 1
    leastBefore = least
  }
  return null
}

interface Words {
  readonly word: string
  readonly typed: string
}

/** Fills the row after that of `depth`, and returns the least in it. */
function fillRow(rows: number[][], depth: number, { word, typed }: Words): number {
  const last = rows[depth]
  const beforeLast = rows[depth - 1]
  const now = (rows[depth + 1] ??= [])
  now[0] = depth + 1
  let least = depth + 1
  for (let column = 1; column <= typed.length; column += 1) {
    const changed = typed[column - 1] === word[depth] ? 0 : 1
    const swapped = depth > 0 && typed[column - 2] === word[depth] && typed[column - 1] === word[depth - 1]
    const slips = Math.min(
      at(last, column) + 1,
      at(now, column - 1) + 1,
      at(last, column - 1) + changed,
      swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
    )
    now[column] = slips
    if (slips < least) least = slips
  }
  return least
}

const at = (row: readonly number[] | undefined, column: number): number =>
  row?.[column] ?? Number.POSITIVE_INFINITY

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}
