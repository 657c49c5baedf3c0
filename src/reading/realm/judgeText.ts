import { chance } from './chance.js'
import { itemsOf } from './items.js'
import { loadModel } from './loadModel.js'
import type { RealmModel } from './realmModel.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { sentenceVector } from './sentenceVector.js'

/**
 * The chance that a text as a whole (a section of an encyclopedia, a synopsis) retells a plot, rather than telling of
 * how a work was made and received.
 */
export function judgeText(sentences: readonly SentenceFeatures[], model: RealmModel = loadModel()): number {
  if (sentences.length === 0) return 0
  let sum = sentences.length * model.plotStart
  for (const sentence of sentences)
    sum += sentenceVector(model, sentence.text, itemsOf(sentence)).values[model.dims - 1] ?? 0
  return chance(sum)
}
