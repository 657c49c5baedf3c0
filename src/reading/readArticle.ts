import { boundsOf } from '../model/moment.js'
import type { Article, DocumentHead, Mention, Reading, SentenceRead } from '../model/reading.js'
import type { Universe } from '../model/universe.js'
import { decideKinds } from './names/decideKinds.js'
import { findNames } from './names/findNames.js'
import { lexiconFor } from './names/lexicon.js'
import type { MentionFound } from './names/mention.js'
import { resolveNames } from './names/resolveNames.js'
import { findMoments } from './moments/findMoments.js'
import { inferWritten } from './moments/inferWritten.js'
import { momentOfWritten, writtenOf, type Written } from './moments/written.js'
import { findSpeech } from './quotations/findSpeech.js'
import type { NameSpan } from './quotations/piece.js'
import { findDoubts } from './references/findDoubts.js'
import { judgeSentences } from './realm/judgeSentences.js'
import type { SentenceFeatures } from './realm/sentenceFeatures.js'
import { isForeign, readForeign } from './readForeign.js'
import { LONGEST_ARTICLE, readInParts } from './readInParts.js'
import { readSynopsis } from './synopses/readSynopsis.js'
import { resolveReferences } from './references/resolveReferences.js'
import { findRevealPoints, type Caution, type RevealPoint } from './reveal/findRevealPoints.js'
import { worksOfCharacters } from './reveal/worksOfCharacters.js'
import { withoutCovered } from './reveal/withoutCovered.js'
import { splitSentences, type Sentence } from './sentences/splitSentences.js'
import { slotArticle } from './slots/slotArticle.js'
import { speechesOf } from './statements/speechesOf.js'
import { statementsOf, type UnrevealedStatement } from './statements/statementsOf.js'
import { topicsOf } from './statements/topics.js'

export interface ReadingSettings {
  readonly caution: Caution
}

/** Turns an article into statements and doubts, with the names of `universe` known beforehand. Never throws. */
export function readArticle(
  article: Article,
  universe: Universe,
  settings: ReadingSettings = { caution: 'normal' },
): Reading {
  const reading = readLong(article, universe, settings)
  return article.doubts === undefined
    ? reading
    : { ...reading, doubts: [...article.doubts, ...reading.doubts] }
}

function readLong(article: Article, universe: Universe, settings: ReadingSettings): Reading {
  if (article.text.length <= LONGEST_ARTICLE) return readWhole(article, universe, settings)
  const written = writtenFor(article)
  const dated = written === null ? article : { ...article, published: momentOfWritten(written) }
  return {
    document: headOf(article, written),
    ...readInParts(dated, (part) => readWhole(part, universe, settings)),
  }
}

function readWhole(article: Article, universe: Universe, settings: ReadingSettings): Reading {
  const { text, revealedIn = [] } = article
  if (revealedIn.length > 0) return readSynopsis({ ...article, revealedIn }, universe)
  if (isForeign(article))
    return { document: headOf(article, writtenFor(article)), ...readForeign(article, universe) }
  const sentences = splitSentences(text)
  const lexicon = lexiconFor(universe)
  const names = findNames(sentences, lexicon, article.emphasis)
  const named = resolveNames(decideKinds(names), lexicon)
  const mentions = resolveReferences(sentences, names.tokens, named)
  const written = writtenFor(article)
  const moments = findMoments(text, written)
  const topics = topicsOf(sentences, mentions, new Map(universe.works.map((work) => [work.id, work.kind])))
  const slotted = slotArticle({ sentences, tokens: names.tokens, mentions, moments, topics })
  const given = { sentences, names: named.flatMap(speakingName) }
  const speeches = speechesOf({ text, sentences, mentions, moments, speech: findSpeech(text, given) })
  const statements = statementsOf({ text, slotted, topics, speeches, universe })
  const bySentence = groupBySentence(sentences.length, mentions)
  const found = statementsBySentence(sentences.length, statements)
  const points = findRevealPoints(
    {
      slotted,
      topics,
      mentions: bySentence,
      worksOf: worksOfCharacters(universe, statements),
      judgements: judgeSentences(
        sentences.map((sentence, i) =>
          featuresOf(sentence, { mentions: bySentence[i] ?? [], statements: found[i] ?? [] }),
        ),
      ),
      tellsStory: found.map((here) => here.some(({ realm }) => realm === 'story')),
      known: {
        works: new Map(universe.works.map((work) => [work.id, work])),
        writtenBy: lastDayOf(article, written),
      },
    },
    settings.caution,
  )
  return {
    document: headOf(article, written),
    sentences: sentences.map((sentence, i): SentenceRead => {
      const { index, start, end, text: words } = sentence
      const point = points[i] ?? NO_POINT
      return { index, start, end, text: words, ...point }
    }),
    statements: statements.map((statement) => {
      const own = pointOf(statement, points)
      return { ...statement, revealedIn: own.revealedIn, basis: own.basis }
    }),
    mentions: mentions.map(mentionRead),
    doubts: findDoubts({ sentences, tokens: names.tokens, mentions }),
  }
}

const NO_POINT: RevealPoint = { realm: 'other', revealedIn: [], basis: 'public' }

/** The days on which it may have been written: as given, else as its own dates allow. */
const writtenFor = ({ published, text }: Article): Written | null =>
  published === null ? inferWritten(text) : writtenOf(published)

/** The last day on which words may have been added: what was changed later may tell of what came out since. */
function lastDayOf({ modified }: Article, written: Written | null): string | null {
  const changed = modified === undefined ? null : (boundsOf(modified)?.last ?? null)
  if (written === null || changed === null) return written?.last ?? null
  return changed > written.last ? changed : written.last
}

const speakingKind = { person: 'person', character: 'character', organisation: 'organisation' } as const

/** What may speak: works and places do not. */
function speakingName({ start, end, entity }: MentionFound): NameSpan[] {
  if (entity.kind === 'work' || entity.kind === 'place') return []
  const kind = entity.kind === 'thing' ? 'unknown' : speakingKind[entity.kind]
  return [{ start, end, key: entity.id, kind }]
}

/** What a sentence is judged by: its words, whom and what it speaks of, and what was read in it. */
function featuresOf(
  { start, text, paragraph, headline }: Sentence,
  { mentions, statements }: { mentions: readonly MentionFound[]; statements: readonly UnrevealedStatement[] },
): SentenceFeatures {
  return {
    text,
    paragraph,
    headline,
    mentions: mentions.map((mention) => ({
      start: mention.start - start,
      end: mention.end - start,
      kind: mention.entity.kind,
    })),
    found: statements.map(({ predicate }) => predicate),
  }
}

function groupBySentence(count: number, mentions: readonly MentionFound[]): MentionFound[][] {
  const groups: MentionFound[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) groups[mention.sentence]?.push(mention)
  return groups
}

/** A statement belongs to each sentence that speaks for it, as often as it does. */
function statementsBySentence(
  count: number,
  statements: readonly UnrevealedStatement[],
): UnrevealedStatement[][] {
  const groups: UnrevealedStatement[][] = Array.from({ length: count }, () => [])
  for (const statement of statements)
    for (const { sentence } of statement.evidence) groups[sentence]?.push(statement)
  return groups
}

/** A statement is revealed by what all of its sentences reveal. */
function pointOf(
  statement: UnrevealedStatement,
  points: readonly RevealPoint[],
): Pick<RevealPoint, 'revealedIn' | 'basis'> {
  const own = statement.evidence.flatMap(({ sentence }) => points[sentence] ?? [])
  return {
    revealedIn: withoutCovered(own.flatMap((point) => point.revealedIn)),
    basis: own.find((point) => point.revealedIn.length > 0)?.basis ?? 'public',
  }
}

function mentionRead({ start, end, entity }: MentionFound): Mention {
  return { start, end, kind: entity.kind, id: entity.id, name: entity.name }
}

function headOf(article: Article, written: Written | null): DocumentHead {
  const { title, published, byline, outlet, url, revealedIn = [] } = article
  const head = { title, byline, outlet, url, ...(revealedIn.length === 0 ? {} : { revealedIn }) }
  if (published !== null) return { ...head, published, publishedBasis: article.publishedBasis ?? 'given' }
  if (written !== null) return { ...head, published: momentOfWritten(written), publishedBasis: 'inferred' }
  return { ...head, published: null, publishedBasis: 'unknown' }
}
