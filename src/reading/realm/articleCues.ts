import { CUE_AT, cuesOf, staysOpen } from './cues.js'
import { itemsOf, type Item } from './items.js'
import type { SentenceFeatures } from './sentenceFeatures.js'

export interface SentenceCues {
  readonly sentence: SentenceFeatures
  readonly items: readonly Item[]
  /** In the order of `CUE_NAMES`. */
  readonly values: Float64Array
}

/** In sentences: after so many a warning counts for a third. */
const WARNING_REACH = 15

/** The cues of every sentence, those of its place among the others included. */
export function articleCues(sentences: readonly SentenceFeatures[]): SentenceCues[] {
  let quoting = false
  let warnedAt = -1
  return sentences.map((sentence, index) => {
    const items = itemsOf(sentence)
    const opens = sentences[index - 1]?.paragraph !== sentence.paragraph
    const ends = sentences[index + 1]?.paragraph !== sentence.paragraph
    const values = cuesOf(sentence, items, quoting && !opens)
    quoting = staysOpen(sentence.text, quoting && !opens)
    values[CUE_AT.position] = index / sentences.length
    values[CUE_AT.nearEnd] = index >= sentences.length - 3 ? 1 : 0
    values[CUE_AT.opensParagraph] = opens ? 1 : 0
    values[CUE_AT.endsParagraph] = ends ? 1 : 0
    values[CUE_AT.alone] = opens && ends ? 1 : 0
    if (warnedAt >= 0) values[CUE_AT.warned] = Math.exp((warnedAt - index) / WARNING_REACH)
    if (values[CUE_AT.warns] !== 0) warnedAt = index
    return { sentence, items, values }
  })
}
