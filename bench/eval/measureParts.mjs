/** How well single things are read, against collections that others labelled. Each returns figures by the ids of rows. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { COLLECTIONS, tallyDates } from '../moments/tallyDates.mjs'
import { tallyFeedItems } from '../names/feedItems.mjs'
import { ASPECTS, judgePages, tallyAspect } from '../pages/judgePages.mjs'
import { tallyAttributions } from '../quotations/tallyAttributions.mjs'
import { tallySections } from '../realm/tallySections.mjs'
import { tallyBoundaries } from '../sentences/tallyBoundaries.mjs'
import { loadBuilt, shared } from '../where.mjs'
import { readText } from './program.mjs'

/** Folders of the collections, with what is measured there. */
const PARTS = [
  ...COLLECTIONS.map((collection, i) => ({
    folder: collection.folder,
    measure: (at) => measureDates(collection, ['moments.news', 'moments.cases'][i], at),
  })),
  { folder: 'data/quotations', measure: measureQuotations },
  { folder: 'data/story-world-sections', measure: measureSections },
  { folder: 'data/feed-items', measure: measureNames },
  { folder: 'eval/dev', measure: measureBoundaries },
  { folder: 'data/pages', measure: measurePages },
]

/** Right is what means the same: `2016-09/2016-12` for “late 2016” where the collection writes 2016 with a modifier. */
async function measureDates({ readCases }, id, at) {
  const { findMoments } = await loadBuilt('reading/moments/findMoments.js')
  const { right, alike, total } = tallyDates(findMoments, readCases(at))
  return { [id]: (right + alike) / total }
}

function measureQuotations(at) {
  const { whole } = tallyAttributions(at, saidIn)
  return { quotations: whole[2] / whole[0] }
}

/** What the whole program says of who said what. */
function saidIn(text) {
  const said = readText(text).statements.filter(({ predicate }) => predicate === 'said')
  const direct = said.filter(({ role }) => role === 'direct')
  return {
    quotations: direct.map(({ subject, evidence }) => ({ parts: evidence, speaker: subject.name })),
    reports: [],
  }
}

/** By the words alone and by what reading sees in them, of films that nothing was learnt from. */
async function measureSections(at) {
  const { judgeText } = await loadBuilt('reading/realm/judgeText.js')
  const { right, asked } = tallySections(at, (text) => judgeText(featuresOf(readText(text))) >= 0.5)
  return { sections: right / asked }
}

/** Sentences with their mentions, as the judgement wants them. */
const featuresOf = ({ sentences, mentions }) =>
  sentences.map(({ start: from, end: to, text }) => {
    const own = mentions.filter(({ start, end }) => start >= from && end <= to)
    const within = own.map(({ start, end, kind }) => ({ start: start - from, end: end - from, kind }))
    return { text, paragraph: 0, headline: false, mentions: within }
  })

function measureNames(at) {
  const { found, otherKind, missed } = tallyFeedItems(at, (text) =>
    readText(text).mentions.map(({ start, end, ...entity }) => ({ start, end, entity })),
  )
  return { names: found / (found + otherKind + missed) }
}

function measureBoundaries(at) {
  const count = tallyBoundaries(at, (text) => readText(text).sentences.map(({ start }) => start))
  return { 'boundaries.found': count.both / count.gold, 'boundaries.right': count.both / count.ours }
}

async function measurePages(at) {
  const { articleFrom } = await loadBuilt('sources/page/articleFrom.js')
  const rows = await judgePages(at, articleFrom)
  const counts = ASPECTS.map((aspect) => tallyAspect(rows, aspect))
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0)
  return { pages: sum('right') / sum('asked') }
}

/** Figures of every collection that is there, and the folders of those that are not. */
export async function measureParts() {
  const figures = {}
  const absent = []
  for (const { folder, measure } of PARTS) {
    const at = path.join(shared, folder)
    if (existsSync(at)) Object.assign(figures, await measure(at))
    else absent.push(at)
  }
  return { figures, absent }
}
