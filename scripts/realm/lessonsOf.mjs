// Articles as the trainer wants them, and what it learnt as the program does.
import { articleCues } from '../../dist/reading/realm/articleCues.js'
import { eachFeature } from '../../dist/reading/realm/eachFeature.js'

/** As in `sentenceVector`: short sentences are not blown up to the length of others. */
const SHORTEST = 0.3
/** Vectors are learnt six times as large, so that they are of the size of all else and move as fast. */
const SIZE = 6

/** The vectors to begin with, row after row; the last number of each stays what it is. */
export function startOf(entries) {
  const dims = entries[0].vector.length
  return Float32Array.from(
    entries.flatMap(({ vector }) => vector.map((number, dim) => (dim === dims - 1 ? number : number * SIZE))),
  )
}

/** Each article with its sentences as { features, shares, cues, paragraph }: rows of `entries`, and how much each counts. */
export function lessonsOf(articles, entries) {
  const places = new Map(entries.map(({ hash }, row) => [hash, row]))
  return articles.map((article) => ({
    ...article,
    lessons: articleCues(article.sentences).map(({ sentence, items, values }) => ({
      ...sharesOf(sentence.text, items, { entries, places }),
      cues: Float32Array.from(values),
      paragraph: sentence.paragraph,
    })),
  }))
}

function sharesOf(text, items, { entries, places }) {
  const features = []
  const shares = []
  let squares = 0
  eachFeature(text, items, (hash, pair) => {
    const row = places.get(hash)
    if (!pair) squares += row === undefined ? 1 : entries[row].share ** 2
    if (row === undefined) return
    features.push(row)
    shares.push(entries[row].share)
  })
  const length = Math.sqrt(Math.max(squares, SHORTEST))
  return { features, shares: shares.map((share) => share / length) }
}

/** The words and pairs with their learnt vectors, times what each counts, as they are stored. */
export function entriesWith(entries, vectors) {
  const dims = entries[0].vector.length
  return entries.map(({ hash, pair, share }, row) => ({
    hash,
    length: pair ? 0 : share,
    vector: Array.from(vectors.subarray(row * dims, (row + 1) * dims), (number) => number * share),
  }))
}
