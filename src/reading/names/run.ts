import type { Sentence } from '../sentences/splitSentences.js'
import type { Token } from './tokens.js'

/** A run of words that may be a name; `initial`: its first word has its capital perhaps only from its place. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly initial: boolean
}

/** What is searched: a sentence, its words, and which of them names take already. */
export interface Search {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly taken: Uint8Array
}
