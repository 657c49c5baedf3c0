import { articleCues, type SentenceCues } from './articleCues.js'
import type { Views } from './network.js'
import type { RealmModel } from './realmModel.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { sentenceVector, type SentenceVector } from './sentenceVector.js'

/** A sentence with what the network is to see of it. */
export interface Viewed {
  readonly sentence: SentenceFeatures
  readonly cues: SentenceCues
  readonly vector: SentenceVector
  readonly views: Views
}

/** Reads every sentence of an article into numbers: its vector and then its cues, each as how far it lies from usual. */
export function viewSentences(sentences: readonly SentenceFeatures[], model: RealmModel): Viewed[] {
  const seen = articleCues(sentences).map((cues) => {
    const vector = sentenceVector(model, cues.sentence.text, cues.items)
    return { cues, vector, numbers: numbersOf(vector.values, cues.values, model.network.usual) }
  })
  const article = meanOf(seen.map(({ numbers }) => numbers))
  const paragraphs = new Map<number, Float64Array[]>()
  for (const { cues, numbers } of seen) {
    const among = paragraphs.get(cues.sentence.paragraph)
    if (among === undefined) paragraphs.set(cues.sentence.paragraph, [numbers])
    else among.push(numbers)
  }
  const means = new Map([...paragraphs].map(([paragraph, among]) => [paragraph, meanOf(among)]))
  return seen.map(({ cues, vector, numbers }, index) => ({
    sentence: cues.sentence,
    cues,
    vector,
    views: {
      sentence: numbers,
      before: seen[index - 1]?.numbers ?? null,
      after: seen[index + 1]?.numbers ?? null,
      paragraph: means.get(cues.sentence.paragraph) ?? null,
      article,
    },
  }))
}

function numbersOf(vector: Float64Array, cues: Float64Array, usual: Float32Array): Float64Array {
  const numbers = new Float64Array(vector.length + cues.length)
  numbers.set(vector, 0)
  numbers.set(cues, vector.length)
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) - (usual[at] ?? 0)
  return numbers
}

function meanOf(all: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(all[0]?.length ?? 0)
  for (const numbers of all)
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (numbers[at] ?? 0)
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) / all.length
  return mean
}
