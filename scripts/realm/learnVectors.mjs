// Gives every word and pair a small vector, so that the sum over a sentence comes close to what the teacher makes of it.
import { eachFeature, wordsOfFeature } from '../../dist/reading/realm/eachFeature.js'
import { itemsOf } from '../../dist/reading/realm/items.js'
import { fitRidge, fitSparseLogistic } from './fitSparse.mjs'
import { mainDirections, project } from './mainDirections.mjs'

const RARE_WORD = 2
const RARE_PAIR = 12
/** Smooth inverse frequency: words this common count half. */
const COMMON = 1e-3
const PAIR_VALUE = 0.5
const WORD_SIZE = 100
const MEANING_SCALE = 1.5
const PENALTY = { word: 2, meaning: 0.3, plot: 1 }

/**
 * @param lessons { sentence, vector, weight } with what the teacher says
 * @param plots { sentence, plot } from sections, for the last number of the vectors
 * @param meanings word → vector, from the other teacher
 */
export function learnVectors({ lessons, plots, meanings, dims, mostRows }) {
  const vocabulary = chooseFeatures(
    lessons.map(({ sentence }) => sentence),
    meanings,
  )
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
  const base = Float32Array.from([...learnt.map(({ mean }) => mean), plot[size]])
  return { base, entries: foldMeanings(vocabulary, columns, { count, mostRows }) }
}

function chooseFeatures(sentences, meanings) {
  const seen = new Map()
  let words = 0
  for (const sentence of sentences)
    for (const { hash, pair, word } of namedFeatures(sentence)) {
      const entry = seen.get(hash) ?? { hash, pair, word, count: 0 }
      entry.count++
      if (!pair) words++
      seen.set(hash, entry)
    }
  const entries = [...seen.values()].filter(({ pair, count }) => count >= (pair ? RARE_PAIR : RARE_WORD))
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

/** One vector for each word and pair: what was learnt of it, and what its meaning adds. Common words nobody met get theirs too. */
function foldMeanings({ entries, places, shareOf, meanings }, columns, { count, mostRows }) {
  const vectorOf = (place, word, share) =>
    columns.map((theta) => {
      let sum = place === undefined ? 0 : theta[place]
      const meaning = word === null ? undefined : (meanings[word] ?? meanings[word.replace(/'s$/, '')])
      if (meaning !== undefined)
        for (let dim = 0; dim < WORD_SIZE; dim++) sum += theta[count + dim] * meaning[dim] * MEANING_SCALE
      return sum * share
    })
  const known = entries.map(({ hash, pair, word, count: times }) => {
    const share = pair ? PAIR_VALUE : shareOf(times)
    return { hash, length: pair ? 0 : share, vector: vectorOf(places.get(hash), word, share) }
  })
  const hashes = new Set(known.map(({ hash }) => hash))
  const fresh = Object.keys(meanings).flatMap((word) => {
    const [{ hash } = {}] = namedFeatures({ text: word })
    if (hash === undefined || hashes.has(hash)) return []
    hashes.add(hash)
    return [{ hash, length: 1, vector: vectorOf(undefined, word, 1) }]
  })
  return [...known, ...fresh].slice(0, mostRows)
}
