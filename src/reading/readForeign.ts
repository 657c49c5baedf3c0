/** Reads an article in a language that this program does not know: for what it names, and for nothing that it says. */
import type { Article, Reading, SentenceRead } from '../model/reading.js'
import type { Universe } from '../model/universe.js'
import { decideKinds } from './names/decideKinds.js'
import { findNames } from './names/findNames.js'
import { lexiconFor } from './names/lexicon.js'
import type { MentionFound } from './names/mention.js'
import { resolveNames } from './names/resolveNames.js'
import { findRevealPoints, type Judged } from './reveal/findRevealPoints.js'
import { splitSentences } from './sentences/splitSentences.js'
import { slotArticle } from './slots/slotArticle.js'
import { topicsOf } from './statements/topics.js'

/** Whether the article says that it is in another language than English. */
export const isForeign = ({ language = 'en' }: Article): boolean => !/^en\b/i.test(language)

/** Any sentence that nobody can judge may give away all of its works, and what is to come of them (third law). */
const UNREAD: Judged = { realm: 'story', spoils: 1, preview: 1 }

/** Only names that are known beforehand are found: in German every noun has a capital. */
export function readForeign(article: Article, universe: Universe): Omit<Reading, 'document'> {
  const sentences = splitSentences(article.text)
  const lexicon = lexiconFor(universe)
  const names = findNames(sentences, lexicon, article.emphasis)
  const mentions = resolveNames(decideKinds(names), lexicon).filter(({ entity }) => entity.known)
  const works = new Map(universe.works.map((work) => [work.id, work]))
  const topics = topicsOf(sentences, mentions, new Map(universe.works.map(({ id, kind }) => [id, kind])))
  const bySentence: MentionFound[][] = sentences.map(() => [])
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention)
  const points = findRevealPoints(
    {
      slotted: slotArticle({ sentences, tokens: names.tokens, mentions, moments: [], topics }),
      mentions: bySentence,
      topics,
      worksOf: new Map(),
      judgements: sentences.map(() => UNREAD),
      tellsStory: sentences.map(() => false),
      known: { works, writtenBy: null },
    },
    'strict',
  )
  return {
    sentences: sentences.flatMap(({ index, start, end, text }, i): SentenceRead[] => {
      const point = points[i]
      return point === undefined ? [] : [{ index, start, end, text, ...point }]
    }),
    statements: [],
    mentions: mentions.map(({ start, end, entity: { kind, id, name } }) => ({ start, end, kind, id, name })),
    doubts: [
      { start: 0, end: 0, reason: `The article is in ${languageName(article)}; only English is read.` },
    ],
  }
}

function languageName({ language = 'und' }: Article): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)
    return name ?? 'another language'
  } catch {
    return 'another language'
  }
}
