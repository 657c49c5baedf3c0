import { chance, type Logits } from './applyLinear.js'
import { CUE_AT, type Cue } from './cues.js'
import { HEADS } from './realmModel.js'
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
const CUE_PLACES = KEPT_CUES.map((cue) => CUE_AT[cue])
/** The surroundings of two heads, the opening, and five products. */
const INPUTS = HEADS.length + 2 * NEIGHBOURS.length + 2 * 5 + 1 + 5 + CUE_PLACES.length

export function secondInputsOf(sentences: readonly FirstJudged[]): Float64Array[] {
  const weights = Float64Array.from(sentences, ({ sentence }) => Math.sqrt(sentence.text.length))
  const spoils = surroundings(sentences, weights, 'spoils')
  const story = surroundings(sentences, weights, 'story')
  const opening = Math.max(0, ...sentences.slice(0, 3).map(({ logits }) => chance(logits.spoils)))
  return sentences.map(({ logits, cues }, index) => {
    const inputs = new Float64Array(INPUTS)
    let at = 0
    const put = (value: number): void => {
      inputs[at++] = value
    }
    for (const head of HEADS) put(clip(logits[head]))
    for (const offset of NEIGHBOURS) {
      const neighbour = sentences[index + offset]?.logits
      put(neighbour === undefined ? OUTSIDE : clip(neighbour.spoils))
      put(neighbour === undefined ? OUTSIDE : clip(neighbour.story))
    }
    for (const around of [spoils[index], story[index]]) {
      put(around?.near ?? 0)
      put(around?.far ?? 0)
      put(around?.article ?? 0)
      put(around?.paragraph ?? 0)
      put(around?.headline ?? 0)
    }
    put(opening)
    putTogether(put, logits, {
      near: spoils[index]?.near,
      spoils: spoils[index]?.article,
      story: story[index]?.article,
    })
    for (const place of CUE_PLACES) put(cues[place] ?? 0)
    return inputs
  })
}

/** What the sentence says counts for more, or less, in an article of its kind. */
function putTogether(
  put: (value: number) => void,
  logits: Logits,
  {
    near = 0,
    spoils = 0,
    story = 0,
  }: { near: number | undefined; spoils: number | undefined; story: number | undefined },
): void {
  const [ownSpoils, ownStory] = [clip(logits.spoils) / 2, clip(logits.story) / 2]
  put(ownStory * spoils)
  put(ownSpoils * spoils)
  put(ownSpoils * story)
  put(ownStory * story)
  put(ownSpoils * near)
}

const clip = (logit: number): number => Math.max(-MOST, Math.min(MOST, logit)) / 2

/** Twice the mean chance of the sentences near, farther, in all the article, in the paragraph, and in the headline. */
interface Surroundings {
  readonly near: number
  readonly far: number
  readonly article: number
  readonly paragraph: number
  readonly headline: number
}

function surroundings(
  sentences: readonly FirstJudged[],
  weights: Float64Array,
  head: 'spoils' | 'story',
): Surroundings[] {
  const chances = Float64Array.from(sentences, ({ logits }) => chance(logits[head]))
  const article = { sum: 0, weight: 0 }
  const headline = { sum: 0, weight: 0 }
  const paragraphs = new Map<number, Totals>()
  for (const [index, { sentence }] of sentences.entries()) {
    const paragraph = paragraphs.get(sentence.paragraph) ?? { sum: 0, weight: 0 }
    paragraphs.set(sentence.paragraph, paragraph)
    const [value, weight] = [chances[index] ?? 0, weights[index] ?? 0]
    add(article, value, weight)
    add(paragraph, value, weight)
    if (sentence.headline) add(headline, value, weight)
  }
  return sentences.map(({ sentence }, index) => {
    const own = { sum: (chances[index] ?? 0) * (weights[index] ?? 0), weight: weights[index] ?? 0 }
    return {
      near: 2 * windowMean(chances, weights, { index, reach: NEAR }),
      far: 2 * windowMean(chances, weights, { index, reach: FAR }),
      article: 2 * meanWithout(article, own),
      paragraph: 2 * meanWithout(paragraphs.get(sentence.paragraph) ?? own, own),
      headline: 2 * meanWithout(headline, { sum: 0, weight: 0 }),
    }
  })
}

interface Totals {
  sum: number
  weight: number
}

function add(totals: Totals, value: number, weight: number): void {
  totals.sum += value * weight
  totals.weight += weight
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
