// Trains the network that judges sentences, and with it the vectors of words, by backpropagation. Deterministic.
import { HEADS, VIEWS } from '../../dist/reading/realm/network.js'
import { learnable, rateAt, step } from './adam.mjs'
import { batchOf } from './batchOf.mjs'
import { learnFrom } from './learnFrom.mjs'
import { chanceFrom, shuffled } from './chanceFrom.mjs'

const HIDDEN = 32
const ROUNDS = 6
const BATCH = 8
const RATE = 0.002
/** How strongly vectors are held to what the teachers gave, and weights to nothing. */
const PULL = { vectors: 0.0002, weights: 0.0001 }
/** What numbers are multiplied with, so that all are of like size. */
const SIZES = { vector: 1, plot: 0.6, cue: 0.3 }

/**
 * @param articles { labels, lessons } where a lesson is { features, shares, cues, paragraph } of a sentence
 * @param vectors rows of `dims` numbers, the last of which stays as it is
 * @returns the network as `src/reading/realm/network.ts` wants it, and the vectors
 */
export function fitNetwork(articles, { vectors, dims, seed = 1 }) {
  const chance = chanceFrom(seed)
  const cues = usualCues(articles)
  const shape = shapeOf(dims, cues)
  const net = startOf(vectors, shape, chance)
  const steps = ROUNDS * Math.ceil(articles.length / BATCH)
  let time = 0
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(articles, chance)
    for (let from = 0; from < order.length; from += BATCH) {
      learnFrom(batchOf(order.slice(from, from + BATCH)), { net, shape, chance })
      step(net.all, rateAt(time / steps, RATE), ++time)
    }
  }
  return plainOf(net, shape)
}

/** Mean and spread of every cue. */
function usualCues(articles) {
  const rows = articles.flatMap(({ lessons }) => lessons.map(({ cues }) => cues))
  const mean = Array.from(rows[0], (_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length)
  const spread = mean.map((usual, at) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - usual) ** 2, 0) / rows.length),
  )
  return { mean, spread }
}

/** What each number of a sentence is moved and multiplied by, so that all are of like size. */
function shapeOf(dims, { mean, spread }) {
  const inputs = dims + mean.length
  const usual = new Float32Array(inputs)
  const sizes = new Float32Array(inputs).fill(SIZES.vector)
  sizes[dims - 1] = SIZES.plot
  mean.forEach((value, cue) => {
    usual[dims + cue] = value
    sizes[dims + cue] = SIZES.cue / (spread[cue] + 0.05)
  })
  return { dims, inputs, hidden: HIDDEN, usual, sizes }
}

function startOf(vectors, { inputs }, chance) {
  const evenly = (length, reach) => Float32Array.from({ length }, () => (2 * chance() - 1) * reach)
  const weights = (length, fan) => learnable(evenly(length, 1 / Math.sqrt(fan)), { pull: PULL.weights })
  const net = {
    vectors: learnable(Float32Array.from(vectors), { pull: PULL.vectors, home: vectors }),
    views: weights(VIEWS.length * HIDDEN * inputs, VIEWS.length * inputs),
    start: weights(HIDDEN, VIEWS.length * inputs),
    heads: weights(HEADS.length * (HIDDEN + inputs + 1), HIDDEN + inputs),
    alone: weights(HEADS.length * (inputs + 1), inputs),
  }
  return { ...net, all: Object.values(net) }
}

/** The network over numbers that are moved to their usual value, but not multiplied. */
function plainOf(net, { inputs, usual, sizes }) {
  const views = net.views.values.map((weight, at) => weight * sizes[at % inputs])
  const heads = net.heads.values.slice()
  HEADS.forEach((_, head) => {
    for (let at = 0; at < inputs; at++) heads[head * (HIDDEN + inputs + 1) + HIDDEN + at] *= sizes[at]
  })
  const network = { inputs, hidden: HIDDEN, usual, views, heads, start: net.start.values }
  return { network, vectors: net.vectors.values }
}
