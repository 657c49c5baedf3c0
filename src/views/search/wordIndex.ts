/**
 * Which records hold which words: an inverted index in typed arrays, as Zobel and Moffat describe them (“Inverted files
 * for text search engines”, 2006), without the counts that ranking by rarity needs.
 *
 * INVARIANT: it is made of visible records only, so that whatever is taken from it follows from them.
 */
export interface WordIndex {
  /** Every word once, sorted by code units. */
  readonly words: readonly string[]
  /** Where in `records` those of each word begin; one more than there are words. */
  readonly starts: Uint32Array
  /** The records of each word, ascending. */
  readonly records: Uint32Array
  /** How many records there are. */
  readonly size: number
}

/** @param records the words of each record, in the order of the records */
export function indexWords(records: Iterable<readonly string[]>): WordIndex {
  const numbers = new Map<string, number>()
  const lastRecords: number[] = []
  const counts: number[] = []
  const pairs: number[] = []
  let size = 0
  for (const words of records) {
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      if (lastRecords[number] === size) continue
      lastRecords[number] = size
      counts[number] = (counts[number] ?? 0) + 1
      pairs.push(number, size)
    }
    size += 1
  }
  const words = [...numbers.keys()].toSorted()
  const starts = startsOf(words.map((word) => counts[numbers.get(word) ?? 0] ?? 0))
  const places = new Uint32Array(words.length)
  for (const [place, word] of words.entries()) places[numbers.get(word) ?? 0] = place
  return { words, starts, records: sortedInto(starts, pairs, places), size }
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (const [place, count] of counts.entries()) starts[place + 1] = (starts[place] ?? 0) + count
  return starts
}

/** A counting sort: the pairs come by record, so that each word's records are ascending. */
function sortedInto(starts: Uint32Array, pairs: readonly number[], places: Uint32Array): Uint32Array {
  const records = new Uint32Array(pairs.length / 2)
  const next = starts.slice()
  for (let at = 0; at < pairs.length; at += 2) {
    const place = places[pairs[at] ?? 0] ?? 0
    const free = next[place] ?? 0
    records[free] = pairs[at + 1] ?? 0
    next[place] = free + 1
  }
  return records
}

/** The words that begin with `start`: from the first of them to before `end`. */
export function wordsBeginning(words: readonly string[], start: string): { first: number; end: number } {
  return { first: firstNotBefore(words, start), end: firstNotBefore(words, `${start}\uffff`) }
}

function firstNotBefore(words: readonly string[], wanted: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
