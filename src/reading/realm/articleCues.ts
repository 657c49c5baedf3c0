import { cuesOf, staysOpen, type Cue, CUE_NAMES } from './cues.js'
import { itemsOf, type Item } from './features.js'
import type { SentenceFeatures } from './sentenceFeatures.js'

export interface SentenceCues {
  readonly sentence: SentenceFeatures
  readonly items: readonly Item[]
  /** In the order of `CUE_NAMES`. */
  readonly values: Float64Array
}

/** In sentences: after so many a warning counts for a third. */
const WARNING_REACH = 15
const AT: Readonly<Record<string, number>> = Object.fromEntries(CUE_NAMES.map((cue, index) => [cue, index]))
const indexOf = (cue: Cue): number => AT[cue] ?? 0

/** The cues of every sentence, those of its place among the others included. */
export function articleCues(sentences: readonly SentenceFeatures[]): SentenceCues[] {
  let quoting = false
  let warnedAt = -1
  return sentences.map((sentence, index) => {
    const items = itemsOf(sentence)
    const before = sentences[index - 1]
    const after = sentences[index + 1]
    const opens = before?.paragraph !== sentence.paragraph
    const ends = after?.paragraph !== sentence.paragraph
    // A paragraph that opens with a quotation mark of its own goes on with a quotation.
    if (opens && !/^[“"]/.test(sentence.text)) quoting = false
    const counts = cuesOf(sentence, items, quoting && !opens)
    quoting = staysOpen(sentence.text, quoting && !opens)
    counts.position = index / sentences.length
    counts.nearEnd = index >= sentences.length - 3 ? 1 : 0
    counts.opensParagraph = opens ? 1 : 0
    counts.endsParagraph = ends ? 1 : 0
    counts.alone = opens && ends ? 1 : 0
    if (warnedAt >= 0) counts.warned = Math.exp((warnedAt - index) / WARNING_REACH)
    if (counts.warns === 1) warnedAt = index
    const values = new Float64Array(CUE_NAMES.length)
    for (const cue of CUE_NAMES) values[indexOf(cue)] = counts[cue]
    return { sentence, items, values }
  })
}
