import { hashWord } from '../hashWord.js'
import type { Item } from './items.js'

/** Called with a hash that the model may keep, whether it is of a pair, and the item it ends with (none for a mark). */
export type See = (hash: number, pair: boolean, item: Item | null) => void

const QUESTION = hashWord('?')
const EXCLAMATION = hashWord('!')

/** The words, the pairs of neighbours within a clause, and the question and exclamation mark. */
export function eachFeature(text: string, items: readonly Item[], see: See): void {
  for (const item of items) {
    see(item.hash, false, item)
    see(item.pair, true, item)
  }
  if (text.includes('?')) see(QUESTION, false, null)
  if (text.includes('!')) see(EXCLAMATION, false, null)
}

/** The words of the sentence that a feature stands for; '' for a mark. */
export function wordsOfFeature(text: string, pair: boolean, item: Item | null): string {
  return item === null ? '' : text.slice(pair ? item.pairStart : item.word.start, item.end)
}
