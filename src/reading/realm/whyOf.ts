import { CUE_NAMES, CUES, type Cue } from './cues.js'
import { eachFeature, wordsOfFeature } from './eachFeature.js'
import { slopeOf, VIEWS, type Judged, type View } from './network.js'
import { rowOf, type RealmModel } from './realmModel.js'
import type { Viewed } from './viewSentences.js'

const MOST = 3
/** Every sentence has these: true, but no reason. */
const SILENT: ReadonlySet<Cue> = new Set(['length', 'position', 'quotedShare'])
const AROUND: Readonly<Record<Exclude<View, 'sentence'>, string>> = {
  before: 'the sentence before it',
  after: 'the sentence after it',
  paragraph: 'its paragraph',
  article: 'the article as a whole',
}

/**
 * The three things that weighed most, for or against, in the chance that the sentence spoils. What a thing weighs is
 * how steeply the judgement changes with it times how far it lies from usual (gradient times input, Shrikumar 2016).
 */
export function whyOf(
  model: RealmModel,
  { sentence, cues, vector }: Viewed,
  judged: Judged,
): readonly string[] {
  const slope = slopeOf(model.network, 'sentence', judged)
  const said: [string, number][] = VIEWS.flatMap((view) =>
    view === 'sentence' ? [] : [[AROUND[view], shareOfView(model, view, judged)]],
  )
  CUE_NAMES.forEach((cue, index) => {
    const at = model.dims + index
    if (SILENT.has(cue) || cues.values[index] === 0) return
    said.push([CUES[cue], (slope[at] ?? 0) * (judged.views.sentence?.[at] ?? 0)])
  })
  eachFeature(sentence.text, cues.items, (hash, pair, item) => {
    const share = wordShare(model, slope, rowOf(model, hash)) / vector.length
    if (item !== null) said.push([`“${wordsOfFeature(sentence.text, pair, item)}”`, share])
  })
  return said
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST)
    .map(([words]) => words)
}

function shareOfView({ network }: RealmModel, view: View, judged: Judged): number {
  const numbers = judged.views[view]
  if (numbers === null) return 0
  const slope = slopeOf(network, view, judged)
  let share = 0
  for (let at = 0; at < slope.length; at++) share += (slope[at] ?? 0) * (numbers[at] ?? 0)
  return share
}

function wordShare({ dims, rows, scales }: RealmModel, slope: Float64Array, row: number): number {
  let share = 0
  if (row < 0) return share
  for (let dim = 0; dim < dims; dim++)
    share += (slope[dim] ?? 0) * (rows[row * dims + dim] ?? 0) * (scales[dim] ?? 0)
  return share
}
