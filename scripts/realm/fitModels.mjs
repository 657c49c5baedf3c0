// The two linear models in a row: the first judges sentences by themselves, the second by what the first made of all.
import { applyLinear } from '../../dist/reading/realm/applyLinear.js'
import { CUE_NAMES } from '../../dist/reading/realm/cues.js'
import { HEADS } from '../../dist/reading/realm/realmModel.js'
import { secondInputsOf } from '../../dist/reading/realm/secondInputs.js'
import { fitLogistic } from './fitLogistic.mjs'

const FOLDS = 6
/** How much a sentence of the articles written for the project counts, beside the others. */
const OWN_WEIGHT = 1
/** What inputs are multiplied with before the penalty: the sentence's own, those beside it, the article's. */
const SCALES = { vector: [6, 12, 12], plot: 0.1, cue: 0.5 }
const PENALTY = { first: 6, second: 2 }

const TARGETS = {
  spoils: (label) => (label[1] === '-' ? 0 : 1),
  story: (label) => (label[0] === 's' ? 1 : 0),
  other: (label) => (label[0] === 'o' ? 1 : 0),
  preview: (label) => (label[1] === 'p' ? 1 : 0),
}

/** Both models; the second learns from what the first says of articles that it has not seen. */
export function fitModels(articles) {
  const views = new Map()
  for (const [kept, left] of folds(articles)) {
    const linear = linearOf(fitFirst(kept))
    for (const article of left) views.set(article, secondViews(article, linear))
  }
  const second = fitHeads(articles, (article) => views.get(article), { penalty: PENALTY.second })
  return { first: fitFirst(articles), second }
}

/** What both models say of each article when they have learnt from the others: log-odds of every head. */
export function crossJudge(articles) {
  const judged = new Map()
  for (const [kept, left] of folds(articles)) {
    const { first, second } = fitModels(kept)
    for (const article of left) {
      const views = secondViews(article, linearOf(first))
      judged.set(
        article,
        views.map((inputs) => applyLinear(linearOf(second), inputs)),
      )
    }
  }
  return judged
}

/**
 * [articles to learn from, articles to judge], several times over. Neighbours in the list are of one outlet and often
 * of one series, so that they are left out together; the articles of the project are dealt out in turn.
 */
function folds(articles) {
  const real = articles.filter(({ own }) => !own)
  const foldOf = new Map(real.map((article, index) => [article, Math.floor((index * FOLDS) / real.length)]))
  for (const [index, article] of articles.filter(({ own }) => own).entries())
    foldOf.set(article, index % FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => [
    articles.filter((article) => foldOf.get(article) !== fold),
    articles.filter((article) => foldOf.get(article) === fold),
  ])
}

function fitFirst(articles) {
  const dims = articles[0].views[0].vector.values.length
  const scale = SCALES.vector.flatMap((vector) => [
    ...Array.from({ length: dims }, (_, dim) => (dim === dims - 1 ? SCALES.plot : vector)),
    ...CUE_NAMES.map(() => SCALES.cue),
  ])
  return fitHeads(articles, ({ views }) => views.map(({ inputs }) => inputs), {
    penalty: PENALTY.first,
    scale,
  })
}

function secondViews({ views }, linear) {
  return secondInputsOf(
    views.map(({ sentence, inputs, cues }) => ({
      sentence,
      cues: cues.values,
      logits: applyLinear(linear, inputs),
    })),
  )
}

/** One linear model for each head. */
function fitHeads(articles, rowsOf, settings) {
  const rows = articles.flatMap(rowsOf)
  const usual = Array.from(rows[0], (_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length)
  const labels = articles.flatMap((article) => article.labels)
  const counts = articles.flatMap(({ own, labels: { length } }) =>
    Array.from({ length }, () => (own ? OWN_WEIGHT : 1)),
  )
  const weights = HEADS.map((head) =>
    fitLogistic(rows, labels.map(TARGETS[head]), {
      ...settings,
      weights: labels.map((label, index) => counts[index] * shareOf(label, head)),
    }),
  )
  return { usual, weights }
}

/** `preview` is learnt among what spoils, and half as much among the rest of the story. */
function shareOf(label, head) {
  if (head !== 'preview' || label[1] !== '-') return 1
  return label[0] === 's' ? 0.5 : 0
}

const linearOf = ({ usual, weights }) => ({
  inputs: usual.length,
  usual: Float32Array.from(usual),
  weights: Float32Array.from(weights.flatMap((list) => [...list])),
})
