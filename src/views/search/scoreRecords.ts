import { nearWords, type Nearness } from './nearWords.js'
import { wordsBeginning, type WordIndex } from './wordIndex.js'

/**
 * How much a word counts that is there as it was asked for, that begins so, or that is one or two slips away (one and
 * two less). It says nothing of how rare a word is: that would change with records that do not answer.
 */
const WHOLE = 4
const BEGINS = 3
/** More than all the words of a question can add, so that a record with more of them always comes first. */
const EACH_WORD = 64

/** No question needs more; it bounds what one can cost. */
const MOST_WORDS = 10
/** Everything begins with some letter: a single one is taken for a beginning only where a word is still being typed. */
const SHORTEST_BEGINNING: Readonly<Record<Nearness, number>> = { whole: 2, beginning: 1 }

/** Every score is less than this. */
export const HIGHEST_SCORE = 1024

/**
 * How well each record answers: by how many of the words asked for it holds, then by how near these are. 0 for records
 * that hold fewer of them than another does.
 * @param asked words as `searchWords` gives them
 * @param nearness of the last word, which may still be being typed
 */
export function scoreRecords(index: WordIndex, asked: readonly string[], nearness: Nearness): Uint16Array {
  const scores = new Uint16Array(index.size)
  const countedFor = new Uint8Array(index.size)
  for (const [turn, word] of asked.slice(0, MOST_WORDS).entries()) {
    const isLast = turn === asked.length - 1
    for (const { place, grade } of answering(index, word, isLast ? nearness : 'whole')) {
      const end = index.starts[place + 1] ?? 0
      for (let at = index.starts[place] ?? 0; at < end; at += 1) {
        const record = index.records[at] ?? 0
        // The best word came first; a record counts once for each word asked for.
        if (countedFor[record] === turn + 1) continue
        countedFor[record] = turn + 1
        scores[record] = (scores[record] ?? 0) + EACH_WORD + grade
      }
    }
  }
  return withoutFewer(scores)
}

/** A word of an index, by its place, and how much it counts. */
interface Answering {
  readonly place: number
  readonly grade: number
}

/** The words that answer one asked for, best first: near ones only where none is it or begins with it. */
function answering({ words }: WordIndex, asked: string, nearness: Nearness): Answering[] {
  const { first, end } = wordsBeginning(words, asked)
  const isThere = words[first] === asked
  const last = asked.length < SHORTEST_BEGINNING[nearness] ? first + (isThere ? 1 : 0) : end
  if (last > first) {
    return Array.from({ length: last - first }, (_, step) => ({
      place: first + step,
      grade: step === 0 && isThere ? WHOLE : BEGINS,
    }))
  }
  return nearWords(words, asked, nearness)
    .map(({ place, slips }) => ({ place, grade: BEGINS - slips }))
    .toSorted((a, b) => b.grade - a.grade || a.place - b.place)
}

function withoutFewer(scores: Uint16Array): Uint16Array {
  let best = 0
  for (let record = 0; record < scores.length; record += 1) best = Math.max(best, scores[record] ?? 0)
  const least = best - (best % EACH_WORD)
  for (let record = 0; record < scores.length; record += 1)
    if ((scores[record] ?? 0) < least) scores[record] = 0
  return scores
}
