/**
 * A reader of articles that is simple enough to check by eye, and as entangled as the real one where it matters: what
 * it makes of a sentence depends on the sentences before it, on the names of the universe, and on the whole text.
 */
import type { Article, Mention, Reading, SentenceRead } from '../../src/model/reading.js'
import type { KnownStatement, Statement } from '../../src/model/statement.js'
import type { Universe } from '../../src/model/universe.js'
import { PLAIN_CLAIM } from '../../src/model/plainClaim.js'

/** Sentences end at full stops. `[tide/1]` in one is its reveal point; `He` has the reveal point of the sentence before. */
export function readSimply(article: Article, universe: Universe): Reading {
  const sentences = sentencesOf(article.text)
  const mentions = sentences.flatMap((sentence) => mentionsIn(sentence, universe))
  const year = /\b20\d\d\b/.exec(article.text)?.[0] ?? null
  return {
    document: { ...article, published: article.published ?? year, publishedBasis: 'inferred' },
    sentences,
    statements: mentions.map((mention, index) => statementOn(mention, { index, sentences, universe })),
    mentions,
    doubts: sentences
      .filter(({ text }) => text.includes('?'))
      .map(({ start, end }) => ({ start, end, reason: 'asked' })),
  }
}

function sentencesOf(text: string): SentenceRead[] {
  const sentences: SentenceRead[] = []
  for (const { index: start, 0: words } of text.matchAll(/[^\s.-][^.\n]*\.?/g)) {
    const own = [...words.matchAll(/\[([^\]]+)\]/g)].map(([, ref]) => ref ?? '')
    const before = words.startsWith('He') ? (sentences.at(-1)?.revealedIn ?? []) : []
    const revealedIn = [...own, ...before]
    const index = sentences.length
    sentences.push({
      index,
      start,
      end: start + words.length,
      text: words,
      realm: 'story',
      revealedIn,
      basis: 'cue',
    })
  }
  return sentences
}

/** Names of the universe as they stand, each taken for the first entity that has it. */
function mentionsIn({ start, text }: SentenceRead, { statements, entities }: Universe): Mention[] {
  const names = [...statements].filter(({ predicate, value }) => predicate === 'name' && value !== null)
  return [...new Map(names.map((name) => [name.value, name])).values()].flatMap(({ subject, value }) => {
    const at = text.indexOf(value ?? '')
    const kind = entities.find(({ id }) => id === subject)?.kind
    if (at === -1 || value === null || kind === undefined) return []
    return [{ start: start + at, end: start + at + value.length, kind, id: subject, name: value }]
  })
}

interface Surroundings {
  readonly index: number
  readonly sentences: readonly SentenceRead[]
  readonly universe: Universe
}

/** What the universe says of whoever is mentioned comes along with its reveal point. */
function statementOn(mention: Mention, { index, sentences, universe }: Surroundings): Statement {
  const known: KnownStatement | undefined = [...universe.statements].find(
    ({ subject }) => subject === mention.id,
  )
  const { id, kind, name, start, end } = mention
  const sentence = sentences.findIndex((each) => each.start <= start && end <= each.end)
  return {
    id: `st-${index}`,
    predicate: 'event',
    subject: { id, kind, name },
    ...PLAIN_CLAIM,
    value: `${name} is spoken of`,
    realm: 'story',
    revealedIn: known?.revealedIn ?? [],
    basis: 'cue',
    evidence: [{ sentence, start, end, quote: name }],
  }
}
