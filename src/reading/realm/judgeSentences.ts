import { chance } from './chance.js'
import { loadModel } from './loadModel.js'
import { applyNetwork, type LogOdds } from './network.js'
import type { RealmModel } from './realmModel.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { viewSentences } from './viewSentences.js'
import { whyOf } from './whyOf.js'

export interface Judgement {
  readonly realm: 'story' | 'world' | 'other'
  /** Chances from 0 to 1: that it tells of the story; that it gives away more than the premise; if so, of what is to come. */
  readonly story: number
  readonly spoils: number
  readonly preview: number
  /**
   * The three things that weighed most in `spoils`, for people to read: `“kills”`, `names characters`. Seldom asked for,
   * and as much work as the judgement itself. No getter: V8 keeps those in the shape of the object, and with them the
   * whole article, until it next collects all of its memory.
   */
  readonly why: () => readonly string[]
}

/** From this chance on a sentence is of the story; chosen on the articles to learn from. */
const STORY = 0.41
const OTHER = 0.7

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
  const kept = new Map<Float64Array, Float64Array>()
  return viewSentences(sentences, model).map((viewed) => {
    const judged = applyNetwork(model.network, viewed.views, kept)
    const { realm, story, spoils, preview } = chancesOf(judged.logOdds)
    return { realm, story, spoils, preview, why: () => whyOf(model, viewed, judged) }
  })
}

function chancesOf(logOdds: LogOdds): Omit<Judgement, 'why'> {
  const story = chance(logOdds.story)
  const other = chance(logOdds.other)
  const realm = other >= OTHER && other > story ? 'other' : story >= STORY ? 'story' : 'world'
  return { realm, story, spoils: chance(logOdds.spoils), preview: chance(logOdds.preview) }
}
