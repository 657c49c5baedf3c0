import type { Span } from '../../model/reading.js'
import type { Gender } from '../names/givenNames.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import type { SentenceTokens, Token } from '../names/tokens.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { overlapFinder } from '../statements/overlapFinder.js'
import type { Candidate } from './candidate.js'
import { findAntecedent, isMeant, type SentenceSpoken } from './findAntecedent.js'
import { findNearest } from './findNearest.js'
import { learnGender } from './learnGender.js'
import { mainWork } from './mainWork.js'
import { REFERRING, type Wanted } from './referringWords.js'
import { quotedIn } from './quotedIn.js'
import { standingsOf } from './standingsOf.js'
import { tradesOf } from './tradesOf.js'
import { wantedAt } from './wantedAt.js'

/**
 * Pronouns and descriptions ("she", "the actor", "the series") as mentions of what was last spoken of that fits: of
 * people, whom the sentences before are about; of works and organisations, the nearest. What finds nothing is left out.
 */
export function resolveReferences(
  sentences: readonly Sentence[],
  tokens: readonly SentenceTokens[],
  mentions: readonly MentionFound[],
): MentionFound[] {
  const quotedAt = overlapFinder(quotedIn(sentences))
  const article: ReadSoFar = {
    sentences,
    bySentence: groupBySentence(sentences.length, mentions),
    main: mainWork(sentences, mentions),
    trades: tradesOf(sentences, mentions),
    isQuoted: (span) => quotedAt(span) !== undefined,
    genders: new Map(),
    spoken: [],
  }
  const found = sentences.flatMap((sentence) => {
    const { references, candidates } = referencesIn(sentence, tokens[sentence.index]?.tokens ?? [], article)
    const around = quotedAt(sentence)
    const isQuoted = around !== undefined && around.start <= sentence.start && sentence.end <= around.end
    article.spoken.push({ candidates, isQuoted })
    return references
  })
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start)
}

/** The article up to the sentence that is read now. */
interface ReadSoFar {
  readonly sentences: readonly Sentence[]
  readonly bySentence: readonly (readonly MentionFound[])[]
  /** The work that the article is about, where that is beyond doubt. */
  readonly main: EntityFound | null
  readonly trades: (entity: EntityFound) => ReadonlySet<string>
  readonly isQuoted: (span: Span) => boolean
  /** What pronouns have shown so far. */
  readonly genders: Map<string, Gender>
  readonly spoken: SentenceSpoken[]
}

/** The references of one sentence, and all whom it speaks of. */
function referencesIn(
  sentence: Sentence,
  tokens: readonly Token[],
  article: ReadSoFar,
): { references: MentionFound[]; candidates: Candidate[] } {
  const here = article.bySentence[sentence.index] ?? []
  const candidates = standingsOf(sentence, here.filter(isSomebody), article.isQuoted)
  const references: MentionFound[] = []
  const learning = { genders: article.genders, here }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !REFERRING.has(token.lower)) continue
    learnGender(learning, token)
    const wanted = wantedAt(tokens, at, here)
    if (wanted === null) continue
    const { spoken, genders, trades, bySentence, sentences, main } = article
    const before = token.start
    const entity = isOfSomebody(wanted)
      ? (findAntecedent(
          { own: candidates, before, spoken, isQuoted: article.isQuoted(token), genders, trades },
          wanted,
        ) ?? namedNext(sentence.index, wanted, bySentence))
      : findNearest({ bySentence, sentences, sentence: sentence.index, before, main }, wanted)
    if (entity === null) continue
    if (wanted.gender !== null) article.genders.set(entity.id, wanted.gender)
    const mention = mentionOf(entity, { wanted, tokens, at, sentence: sentence.index })
    references.push(mention)
    if (!isSomebody(mention)) continue
    candidates.push(...standingsOf(sentence, [mention], article.isQuoted))
    candidates.sort((a, b) => a.mention.start - b.mention.start)
  }
  return { references, candidates }
}

interface Place {
  readonly wanted: Wanted
  readonly tokens: readonly Token[]
  readonly at: number
  readonly sentence: number
}

function mentionOf(entity: EntityFound, { wanted, tokens, at, sentence }: Place): MentionFound {
  const first = tokens[at]
  const last = tokens[at + wanted.words - 1] ?? first
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    sentence,
    entity,
    possessive: last?.possessive ?? false,
    revealedIn: [],
    by: wanted.by,
  }
}

const isSomebody = ({ entity }: MentionFound): boolean =>
  entity.kind === 'person' || entity.kind === 'character'

const isOfSomebody = ({ kinds }: Wanted): boolean => kinds.includes('person')

/** How many sentences after it a description at the head of an article may be explained. */
const AHEAD = 2

/** "The actor who plays Dexter is back. Peter Vance told us": nobody fits before, so who opens the next sentences. */
function namedNext(
  sentence: number,
  wanted: Wanted,
  bySentence: readonly (readonly MentionFound[])[],
): EntityFound | null {
  if (sentence > AHEAD || wanted.by !== 'description') return null
  const next = bySentence
    .slice(sentence + 1, sentence + 1 + AHEAD)
    .flatMap((mentions) => mentions.slice(0, 1))
  return next.find(({ entity }) => isMeant(entity, wanted, new Map()))?.entity ?? null
}

function groupBySentence(count: number, mentions: readonly MentionFound[]): MentionFound[][] {
  const groups: MentionFound[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) groups[mention.sentence]?.push(mention)
  return groups
}
