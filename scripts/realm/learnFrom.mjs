// Backpropagation: from what a batch of sentences should be, through the network, to the vectors of their words.
import { HEADS, VIEWS } from '../../dist/reading/realm/network.js'
import { meansOf, spreadSlopes, viewsOf } from './batchOf.mjs'

/** Shares that are left out by chance at each look, so that nothing leans on one thing alone (Srivastava et al. 2014). */
const LEFT_OUT = { words: 0.3, numbers: 0.6, hidden: 0.6 }
/** What the judgement by the sentence's own numbers alone counts beside that by all. */
const ALONE = 0.3

/**
 * Adds to the slopes of the network what one batch of articles has to say.
 *
 * @param net learnable numbers: `vectors`, `views`, `start`, `heads`, and `alone`, which judges without what stands around
 * @param shape how many numbers a sentence has, their usual values and what they are multiplied with
 */
export function learnFrom(batch, { net, shape, chance }) {
  const { inputs, hidden: count } = shape
  const keep = (share) => (chance() < share ? 0 : 1 / (1 - share))
  const masks = batch.sentences.map(({ features }) => ({
    words: Float32Array.from(features, () => keep(LEFT_OUT.words)),
    numbers: Float32Array.from({ length: inputs }, () => keep(LEFT_OUT.numbers)),
    hidden: Float32Array.from({ length: count }, () => keep(LEFT_OUT.hidden)),
  }))
  const own = batch.sentences.map((sentence, at) => numbersOf(sentence, masks[at], { net, shape }))
  const numbers = { own, means: meansOf(batch, own) }
  const slopes = zerosLike(numbers)
  batch.sentences.forEach(({ label }, at) => {
    const views = viewsOf(batch, numbers, at)
    const hidden = hiddenOf(views, net, inputs)
    const units = {
      hidden: hidden.map((value, unit) => value * masks[at].hidden[unit]),
      slope: new Float32Array(count),
    }
    const sides = { own: own[at], slope: slopes.own[at] }
    const errors = errorsOf(label, batch.sentences.length)
    judge(net.heads, { units, sides, errors, size: 1 })
    judge(net.alone, { units: { hidden: [], slope: [] }, sides, errors, size: ALONE })
    units.slope.forEach(
      (slope, unit) => (units.slope[unit] = hidden[unit] > 0 ? slope * masks[at].hidden[unit] : 0),
    )
    handBack(net, units.slope, { views, targets: viewsOf(batch, slopes, at), inputs })
  })
  spreadSlopes(batch, slopes)
  batch.sentences.forEach((sentence, at) =>
    teachWords(net.vectors, sentence, { mask: masks[at], slopes: slopes.own[at], shape }),
  )
}

/** Sends the slopes of a sentence's numbers on to its words; the last number of a word stays as it is. */
function teachWords(vectors, { features, shares }, { mask, slopes, shape: { dims, sizes } }) {
  features.forEach((row, word) => {
    const factor = shares[word] * mask.words[word]
    if (factor === 0) return
    for (let dim = 0; dim < dims - 1; dim++)
      vectors.slope[row * dims + dim] += factor * mask.numbers[dim] * slopes[dim] * sizes[dim]
  })
}

/** A sentence as numbers of like size, some of them left out. */
function numbersOf({ features, shares, cues }, mask, { net, shape }) {
  const { inputs, dims, usual, sizes } = shape
  const numbers = new Float32Array(inputs)
  for (let word = 0; word < features.length; word++) {
    const factor = shares[word] * mask.words[word]
    if (factor === 0) continue
    const from = features[word] * dims
    for (let dim = 0; dim < dims; dim++) numbers[dim] += factor * net.vectors.values[from + dim]
  }
  numbers.set(cues, dims)
  for (let at = 0; at < inputs; at++) numbers[at] = (numbers[at] - usual[at]) * sizes[at] * mask.numbers[at]
  return numbers
}

function hiddenOf(views, net, inputs) {
  const hidden = Float32Array.from(net.start.values)
  for (let view = 0; view < VIEWS.length; view++) {
    const numbers = views[view]
    if (numbers === null) continue
    for (let unit = 0; unit < hidden.length; unit++) {
      const from = (view * hidden.length + unit) * inputs
      let sum = 0
      for (let input = 0; input < inputs; input++) sum += net.views.values[from + input] * numbers[input]
      hidden[unit] += sum
    }
  }
  return hidden.map((value) => Math.max(0, value))
}

const zerosLike = ({ own, means }) => ({
  own: own.map(({ length }) => new Float32Array(length)),
  means: means.map(({ length }) => new Float32Array(length)),
})

/** Sends the slopes of the hidden units on to the weights before them and to what they saw. */
function handBack(net, slopes, { views, targets, inputs }) {
  slopes.forEach((slope, unit) => {
    if (slope === 0) return
    net.start.slope[unit] += slope
    for (let view = 0; view < VIEWS.length; view++) {
      const [numbers, target] = [views[view], targets[view]]
      if (numbers === null) continue
      const from = (view * slopes.length + unit) * inputs
      for (let input = 0; input < inputs; input++) {
        net.views.slope[from + input] += slope * numbers[input]
        target[input] += slope * net.views.values[from + input]
      }
    }
  })
}

/** Judges by every head and sends the errors back. */
function judge(
  weights,
  { units: { hidden, slope: hiddenSlope }, sides: { own, slope: ownSlope }, errors, size },
) {
  const units = hidden.length
  HEADS.forEach((_, head) => {
    const from = head * (units + own.length + 1)
    const { values, slope } = weights
    let logOdds = values[from + units + own.length]
    for (let unit = 0; unit < units; unit++) logOdds += values[from + unit] * hidden[unit]
    for (let at = 0; at < own.length; at++) logOdds += values[from + units + at] * own[at]
    const error = size * errors[head].weight * (1 / (1 + Math.exp(-logOdds)) - errors[head].target)
    slope[from + units + own.length] += error
    for (let unit = 0; unit < units; unit++) {
      slope[from + unit] += error * hidden[unit]
      hiddenSlope[unit] += error * values[from + unit]
    }
    for (let at = 0; at < own.length; at++) {
      slope[from + units + at] += error * own[at]
      ownSlope[at] += error * values[from + units + at]
    }
  })
}

const TARGETS = {
  spoils: (label) => (label[1] === '-' ? 0 : 1),
  story: (label) => (label[0] === 's' ? 1 : 0),
  other: (label) => (label[0] === 'o' ? 1 : 0),
  preview: (label) => (label[1] === 'p' ? 1 : 0),
}

/** `preview` is learnt among what spoils, and less among the rest of the story. */
function errorsOf(label, count) {
  return HEADS.map((head) => {
    const share = head !== 'preview' || label[1] !== '-' ? 1 : label[0] === 's' ? 0.3 : 0
    return { target: TARGETS[head](label), weight: share / count }
  })
}
