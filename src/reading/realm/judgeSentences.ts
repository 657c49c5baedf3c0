import { applyLinear, chance, type Logits } from './applyLinear.js'
import { loadModel } from './loadModel.js'
import type { RealmModel } from './realmModel.js'
import { secondInputsOf } from './secondInputs.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { viewSentences } from './viewSentences.js'
import { whyOf } from './whyOf.js'

export interface Judgement {
  readonly realm: 'story' | 'world' | 'other'
  /** Chances from 0 to 1: that it tells of the story; that it gives away more than the premise; if so, of what is to come. */
  readonly story: number
  readonly spoils: number
  readonly preview: number
  /** The three things that weighed most in `spoils`, for people to read: `“kills”`, `names characters`. */
  readonly why: readonly string[]
}

const STORY = 0.5
const OTHER = 0.6

/**
 * What each sentence of one article tells, and whether it would spoil. The sentences are judged together: what
 * stands around a sentence, and what kind of article it is, says as much as its words.
 *
 * @param sentences of the whole article, headline first
 * @param model weights other than those that are shipped, for training and tests
 * @returns one judgement for each sentence; the same sentences always give the same judgements
 */
export function judgeSentences(
  sentences: readonly SentenceFeatures[],
  model: RealmModel = loadModel(),
): Judgement[] {
  const views = viewSentences(sentences, model)
  const judged = views.map(({ sentence, inputs, cues }) => ({
    sentence,
    logits: applyLinear(model.first, inputs),
    cues: cues.values,
  }))
  const inputs = secondInputsOf(judged)
  return views.map((view, index) => {
    const second = inputs[index] ?? new Float64Array(0)
    const { realm, story, spoils, preview } = chancesOf(applyLinear(model.second, second))
    return {
      realm,
      story,
      spoils,
      preview,
      // Seldom asked for, and as much work as the judgement itself.
      get why() {
        return whyOf(model, view, second)
      },
    }
  })
}

function chancesOf(logits: Logits): Omit<Judgement, 'why'> {
  const story = chance(logits.story)
  const other = chance(logits.other)
  const realm = other >= OTHER && other > story ? 'other' : story >= STORY ? 'story' : 'world'
  return { realm, story, spoils: chance(logits.spoils), preview: chance(logits.preview) }
}
