import { chance, type Logits } from './applyLinear.js'
import { CUE_NAMES, type Cue } from './cues.js'
import type { SentenceFeatures } from './sentenceFeatures.js'

/**
 * What the second model sees of each sentence: what the first one made of it, of the sentences around it, of its
 * paragraph and of the article. So a plain sentence in the middle of a plot counts as plot.
 */
export interface FirstJudged {
  readonly sentence: SentenceFeatures
  readonly logits: Logits
  readonly cues: Float64Array
}

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const
/** Log-odds beyond this tell no more; outside of the article stands a sentence that is likely plain. */
const MOST = 5
const OUTSIDE = -0.7
const NEAR = 4
const FAR = 10
const KEPT_CUES: readonly Cue[] = [
  'headline',
  'position',
  'bullet',
  'warned',
  'hasQuotation',
  'quotedShare',
  'first',
  'length',
  'opensParagraph',
  'person',
  'character',
  'pronounCharacter',
  'pronounPerson',
  'work',
]
const CUE_PLACES = KEPT_CUES.map((cue) => CUE_NAMES.indexOf(cue))

export function secondInputsOf(sentences: readonly FirstJudged[]): Float64Array[] {
  const weights = Float64Array.from(sentences, ({ sentence }) => Math.sqrt(sentence.text.length))
  const spoils = surroundings(sentences, weights, 'spoils')
  const story = surroundings(sentences, weights, 'story')
  const opening = Math.max(...sentences.slice(0, 3).map(({ logits }) => chance(logits.spoils)))
  return sentences.map(({ logits, cues }, index) => {
    const own = [clip(logits.spoils), clip(logits.story), clip(logits.other), clip(logits.preview)]
    const near = NEIGHBOURS.flatMap((offset) => {
      const neighbour = sentences[index + offset]?.logits
      return neighbour === undefined ? [OUTSIDE, OUTSIDE] : [clip(neighbour.spoils), clip(neighbour.story)]
    })
    const [spoilsNear = 0, , spoilsAll = 0] = spoils[index] ?? []
    const [, , storyAll = 0] = story[index] ?? []
    const [ownSpoils = 0, ownStory = 0] = own
    return Float64Array.from([
      ...own,
      ...near,
      ...(spoils[index] ?? []),
      ...(story[index] ?? []),
      opening,
      (ownStory * spoilsAll) / 2,
      (ownSpoils * spoilsAll) / 2,
      (ownSpoils * storyAll) / 2,
      (ownStory * storyAll) / 2,
      (ownSpoils * spoilsNear) / 2,
      ...CUE_PLACES.map((place) => cues[place] ?? 0),
    ])
  })
}

const clip = (logit: number): number => Math.max(-MOST, Math.min(MOST, logit)) / 2

/** For each sentence the mean chance, times two, of those near, farther, in all the article, in its paragraph, and in the headline. */
function surroundings(
  sentences: readonly FirstJudged[],
  weights: Float64Array,
  head: 'spoils' | 'story',
): (readonly number[])[] {
  const chances = Float64Array.from(sentences, ({ logits }) => chance(logits[head]))
  const all = totals(chances, weights, () => true)
  const headline = totals(chances, weights, (index) => sentences[index]?.sentence.headline === true)
  const paragraphs = new Map<number, Totals>()
  for (const [index, { sentence }] of sentences.entries())
    paragraphs.set(
      sentence.paragraph,
      plus(paragraphs.get(sentence.paragraph), chances[index] ?? 0, weights[index] ?? 0),
    )
  return sentences.map(({ sentence }, index) => {
    const own = { sum: (chances[index] ?? 0) * (weights[index] ?? 0), weight: weights[index] ?? 0 }
    return [
      2 * windowMean(chances, weights, { index, reach: NEAR }),
      2 * windowMean(chances, weights, { index, reach: FAR }),
      2 * meanWithout(all, own),
      2 * meanWithout(paragraphs.get(sentence.paragraph) ?? own, own),
      2 * meanWithout(headline, { sum: 0, weight: 0 }),
    ]
  })
}

interface Totals {
  readonly sum: number
  readonly weight: number
}

const plus = (before: Totals | undefined, value: number, weight: number): Totals => ({
  sum: (before?.sum ?? 0) + value * weight,
  weight: (before?.weight ?? 0) + weight,
})

function totals(chances: Float64Array, weights: Float64Array, counts: (index: number) => boolean): Totals {
  let result: Totals = { sum: 0, weight: 0 }
  for (let index = 0; index < chances.length; index++)
    if (counts(index)) result = plus(result, chances[index] ?? 0, weights[index] ?? 0)
  return result
}

const meanWithout = (all: Totals, own: Totals): number =>
  all.weight - own.weight < 1e-9 ? 0 : (all.sum - own.sum) / (all.weight - own.weight)

/** The nearer, the more it counts. */
function windowMean(
  chances: Float64Array,
  weights: Float64Array,
  { index, reach }: { index: number; reach: number },
): number {
  let sum = 0
  let weight = 0
  for (
    let other = Math.max(0, index - reach);
    other <= Math.min(chances.length - 1, index + reach);
    other++
  ) {
    if (other === index) continue
    const share = (weights[other] ?? 0) / (1 + Math.abs(other - index))
    sum += share * (chances[other] ?? 0)
    weight += share
  }
  return weight === 0 ? 0 : sum / weight
}
