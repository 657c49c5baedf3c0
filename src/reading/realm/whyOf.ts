import { CUE_NAMES, CUES, type Cue } from './cues.js'
import { eachFeature, wordsOfFeature } from './eachFeature.js'
import { HEADS, rowOf, type Linear, type RealmModel } from './realmModel.js'
import type { Viewed } from './viewSentences.js'

const MOST = 3
/** Every sentence has these: true, but no reason. */
const SILENT: ReadonlySet<Cue> = new Set(['length', 'position', 'quotedShare'])
/** Inputs of the second model that are the first one's own log-odds, halved. */
const OWN = HEADS.length

/** The three things that weighed most, for or against, in the chance that the sentence spoils. */
export function whyOf(model: RealmModel, view: Viewed, second: Float64Array): readonly string[] {
  const { inputs: first, vector } = view
  const { text } = view.sentence
  const weights = ownWeights(model)
  const cues = CUE_NAMES.length
  const own = model.dims + cues
  const said: [string, number][] = [
    ['the sentences beside it', shareOf(model.first, weights, { inputs: first, from: own, to: 2 * own })],
    ['the article as a whole', shareOf(model.first, weights, { inputs: first, from: 2 * own, to: 3 * own })],
    [
      'what the rest of the article seems to tell',
      shareOf(model.second, model.second.weights, { inputs: second, from: OWN, to: model.second.inputs }),
    ],
  ]
  for (let cue = 0; cue < cues; cue++) {
    const at = model.dims + cue
    const name = CUE_NAMES[cue]
    if (name !== undefined && !SILENT.has(name) && first[at] !== 0)
      said.push([CUES[name], shareOf(model.first, weights, { inputs: first, from: at, to: at + 1 })])
  }
  eachFeature(text, view.cues.items, (hash, pair, item) => {
    const share = wordShare(model, weights, rowOf(model, hash)) / vector.length
    if (item !== null) said.push([`“${wordsOfFeature(text, pair, item)}”`, share])
  })
  return said
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST)
    .map(([words]) => words)
}

/** How the first model's inputs weigh in the second one's log-odds of `spoils`, through the sentence's own log-odds. */
function ownWeights(model: RealmModel): Float64Array {
  const kept = WEIGHTS.get(model)
  if (kept !== undefined) return kept
  const { inputs, weights } = model.first
  const result = new Float64Array(inputs)
  for (let head = 0; head < HEADS.length; head++)
    for (let input = 0; input < inputs; input++)
      result[input] =
        (result[input] ?? 0) +
        ((model.second.weights[head] ?? 0) / 2) * (weights[head * (inputs + 1) + input] ?? 0)
  WEIGHTS.set(model, result)
  return result
}
const WEIGHTS = new WeakMap<RealmModel, Float64Array>()

function shareOf(
  { usual }: Linear,
  weights: Float32Array | Float64Array,
  { inputs, from, to }: { inputs: Float64Array; from: number; to: number },
): number {
  let share = 0
  for (let at = from; at < to; at++) share += (weights[at] ?? 0) * ((inputs[at] ?? 0) - (usual[at] ?? 0))
  return share
}

function wordShare({ dims, rows, scales }: RealmModel, weights: Float64Array, row: number): number {
  let share = 0
  if (row < 0) return share
  for (let dim = 0; dim < dims; dim++)
    share += (weights[dim] ?? 0) * (rows[row * dims + dim] ?? 0) * (scales[dim] ?? 0)
  return share
}
