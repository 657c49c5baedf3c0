import { articleCues, type SentenceCues } from './articleCues.js'
import { firstInputsOf } from './firstInputs.js'
import type { RealmModel } from './realmModel.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { sentenceVector, type SentenceVector } from './sentenceVector.js'

/** A sentence with what the first model is to see of it. */
export interface Viewed {
  readonly sentence: SentenceFeatures
  readonly cues: SentenceCues
  readonly vector: SentenceVector
  readonly inputs: Float64Array
}

/** Reads every sentence of an article into numbers. */
export function viewSentences(sentences: readonly SentenceFeatures[], model: RealmModel): Viewed[] {
  const seen = articleCues(sentences).map((cues) => ({
    cues,
    vector: sentenceVector(model, cues.sentence.text, cues.items),
  }))
  const inputs = firstInputsOf(seen.map(({ cues, vector }) => ({ vector: vector.values, cues: cues.values })))
  return seen.map(({ cues, vector }, index) => ({
    sentence: cues.sentence,
    cues,
    vector,
    inputs: inputs[index] ?? new Float64Array(0),
  }))
}
