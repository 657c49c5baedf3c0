// Gives every word and pair a small vector, so that the sum over a sentence comes close to what the teacher makes of it.
import { eachFeature, wordsOfFeature } from '../../dist/reading/realm/eachFeature.js'
import { itemsOf } from '../../dist/reading/realm/items.js'
import { fitRidge, fitSparseLogistic } from './fitSparse.mjs'
import { mainDirections, project } from './mainDirections.mjs'

/** A word or pair is kept that was met so often, in news counting double. */
const NEWS_COUNT = 2
const RARE = { word: 2, pair: 12 }
/** Smooth inverse frequency: words this common count half. */
const COMMON = 1e-3
const PAIR_VALUE = 0.5
const WORD_SIZE = 100
const MEANING_SCALE = 1.5
const PENALTY = { word: 2, meaning: 0.3, plot: 1 }

/**
 * @param news sentences of articles: words are kept for how often they stand here and in the lessons
 * @param lessons { sentence, vector, weight } with what the teacher says
 * @param plots { sentence, plot } from sections, for the last number of the vectors
 * @param meanings word → vector, from the other teacher
 * @returns { plotStart, entries } with the hash, share and vector of each word and pair that is kept
 */
export function learnVectors({ news, lessons, plots, meanings, dims, mostRows }) {
  const vocabulary = chooseFeatures(news, { lessons, meanings, mostRows })
  const rowOf = (sentence) => sparseRow(vocabulary, sentence)
  const directions = mainDirections(
    lessons.map(({ vector }) => vector),
    dims - 1,
  )
  const goals = lessons.map(({ vector }) => project(directions, vector))
  const rows = lessons.map(({ sentence }) => rowOf(sentence))
  const weights = lessons.map(({ weight }) => weight)
  const count = vocabulary.entries.length
  const size = count + WORD_SIZE
  const penalty = (at) => (at < count ? PENALTY.word : PENALTY.meaning)
  const learnt = Array.from({ length: dims - 1 }, (_, dim) =>
    fitRidge(
      rows,
      goals.map((goal) => goal[dim]),
      { size, weights, penalty },
    ),
  )
  const plot = fitSparseLogistic(
    plots.map(({ sentence }) => rowOf(sentence)),
    plots.map((example) => (example.plot ? 1 : 0)),
    { size, penalty: PENALTY.plot },
  )
  const columns = [...learnt.map(({ theta }) => theta), plot]
  return { plotStart: plot[size], entries: foldMeanings(vocabulary, columns, count) }
}

/** How many times over it is common enough to be learnt. */
const timesRare = ({ pair, count }) => count / (pair ? RARE.pair : RARE.word)

function chooseFeatures(news, { lessons, meanings, mostRows }) {
  const seen = new Map()
  let words = 0
  const counted = new Map([
    ...lessons.map(({ sentence }) => [sentence, 1]),
    ...news.map((sentence) => [sentence, NEWS_COUNT]),
  ])
  for (const [sentence, weight] of counted)
    for (const { hash, pair, word } of namedFeatures(sentence)) {
      const entry = seen.get(hash) ?? { hash, pair, word, count: 0 }
      entry.count += weight
      if (!pair) words += weight
      seen.set(hash, entry)
    }
  const entries = [...seen.values()]
    .filter((entry) => timesRare(entry) >= 1)
    .toSorted((a, b) => timesRare(b) - timesRare(a))
    .slice(0, mostRows)
  const places = new Map(entries.map(({ hash }, index) => [hash, index]))
  const shareOf = (count) => COMMON / (COMMON + count / words)
  return { entries, places, shareOf, counts: seen, meanings }
}

function namedFeatures(sentence) {
  const features = []
  eachFeature(sentence.text, itemsOf(sentence), (hash, pair, item) => {
    const word = pair ? null : wordsOfFeature(sentence.text, pair, item).toLowerCase().replaceAll('’', "'")
    features.push({ hash, pair, word })
  })
  return features
}

function sparseRow(vocabulary, sentence) {
  const at = []
  const value = []
  const meaning = new Float64Array(WORD_SIZE)
  let squares = 0
  for (const { hash, pair, word } of namedFeatures(sentence)) {
    const share = pair ? PAIR_VALUE : vocabulary.shareOf(vocabulary.counts.get(hash)?.count ?? 1)
    if (!pair) {
      squares += share ** 2
      addMeaning(meaning, vocabulary.meanings, { word, share })
    }
    const place = vocabulary.places.get(hash)
    if (place !== undefined) {
      at.push(place)
      value.push(share)
    }
  }
  for (let dim = 0; dim < WORD_SIZE; dim++) {
    at.push(vocabulary.entries.length + dim)
    value.push(meaning[dim] * MEANING_SCALE)
  }
  const length = Math.sqrt(Math.max(squares, 0.3))
  return { at: Int32Array.from(at), value: Float64Array.from(value, (number) => number / length) }
}

function addMeaning(sum, meanings, { word, share }) {
  const meaning = meanings[word] ?? meanings[word.replace(/'s$/, '')]
  if (meaning !== undefined) for (let dim = 0; dim < WORD_SIZE; dim++) sum[dim] += share * meaning[dim]
}

/** One vector for each word and pair: what was learnt of it, and what its meaning adds. */
function foldMeanings({ entries, shareOf, meanings }, columns, count) {
  return entries.map(({ hash, pair, word, count: times }, place) => {
    const meaning = pair ? undefined : (meanings[word] ?? meanings[word.replace(/'s$/, '')])
    const vector = columns.map((theta) => {
      let sum = theta[place]
      if (meaning !== undefined)
        for (let dim = 0; dim < WORD_SIZE; dim++) sum += theta[count + dim] * meaning[dim] * MEANING_SCALE
      return sum
    })
    return { hash, pair, share: pair ? PAIR_VALUE : shareOf(times), vector }
  })
}
