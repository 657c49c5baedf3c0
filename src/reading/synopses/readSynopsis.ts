import { parseRef } from '../../model/installmentRef.js'
import type { Article, Reading, SentenceRead } from '../../model/reading.js'
import type { Universe } from '../../model/universe.js'
import { decideKinds } from '../names/decideKinds.js'
import { findNames } from '../names/findNames.js'
import { lexiconFor } from '../names/lexicon.js'
import type { EntityFound } from '../names/mention.js'
import { resolveNames } from '../names/resolveNames.js'
import { isForeign } from '../readForeign.js'
import { findDoubts } from '../references/findDoubts.js'
import { resolveReferences } from '../references/resolveReferences.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { slotArticle } from '../slots/slotArticle.js'
import { clausesOf } from './clausesOf.js'
import { lexiconBy } from './lexiconBy.js'
import { charactersOf, ownedBy } from './storyCast.js'
import { storyStatementsOf } from './storyStatementsOf.js'
import { withCalledNames } from './withCalledNames.js'

/** A text of which it is known what it retells. */
export type Synopsis = Article & { readonly revealedIn: readonly string[] }

/**
 * Turns a synopsis into statements about the story, each with the synopsis' own reveal point. Everybody in it is a
 * character, and it tells in the present tense what happens; of the world it is not asked anything. Never throws.
 */
export function readSynopsis(synopsis: Synopsis, universe: Universe): Reading {
  const { text, revealedIn } = synopsis
  const workId = workIdOf(synopsis)
  const work = workBy(workId, universe)
  const sentences = splitSentences(text)
  const lexicon = lexiconBy(lexiconFor(universe), revealedIn)
  const names = withCalledNames(findNames(sentences, lexicon, synopsis.emphasis), lexicon)
  const named = ownedBy(workId, resolveNames(charactersOf(decideKinds(names), names), lexicon))
  // Of another language only the names that are known beforehand mean anything.
  const mentions = isForeign(synopsis)
    ? named.filter(({ entity }) => entity.known)
    : resolveReferences(sentences, names.tokens, named)
  const topics = sentences.map(() => ({ work, series: work }))
  const slotted = slotArticle({ sentences, tokens: names.tokens, mentions, moments: [], topics })
  const read = isForeign(synopsis) ? [] : slotted
  const told = read.map((sentence) => ({ slotted: sentence, clauses: clausesOf(sentence) }))
  const point = { revealedIn, basis: 'cue' } as const
  return {
    document: headOf(synopsis),
    sentences: sentences.map(({ index, start, end, text: words }): SentenceRead => {
      return { index, start, end, text: words, realm: 'story', ...point }
    }),
    statements: storyStatementsOf(told, { text, work }).map((statement) => ({ ...statement, ...point })),
    mentions: mentions.map(({ start, end, entity: { kind, id, name } }) => ({ start, end, kind, id, name })),
    doubts: findDoubts({ sentences, tokens: names.tokens, mentions }),
  }
}

/** The work that the synopsis is of, as its reveal point names it. */
const workIdOf = ({ revealedIn }: Synopsis): string | null => parseRef(revealedIn[0] ?? '')?.work ?? null

function workBy(id: string | null, { works }: Universe): EntityFound | null {
  const known = works.find((work) => work.id === id)
  return known === undefined
    ? null
    : { kind: 'work', id: known.id, name: known.name, gender: null, known: true }
}

function headOf({
  title,
  published,
  publishedBasis,
  byline,
  outlet,
  url,
  revealedIn,
}: Synopsis): Reading['document'] {
  const basis = published === null ? 'unknown' : (publishedBasis ?? 'given')
  return { title, published, publishedBasis: basis, byline, outlet, url, revealedIn }
}
