import type { KnownDocument } from '../model/document.js'
import type { Named } from '../model/entity.js'
import type { Entry } from '../model/entry.js'
import type { Reading, SentenceRead } from '../model/reading.js'
import type { Evidence, KnownStatement, Source, Statement } from '../model/statement.js'
import { statementId } from '../model/statementId.js'
import type { Universe } from '../model/universe.js'
import { documentId } from './documentId.js'
import { keptClaim } from './keptClaim.js'
import { unnamedBy } from './unnamedBy.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'

/** A reading, and what it was made of and with. */
export interface Kept {
  /** The reading of the whole article, unrestricted. */
  readonly reading: Reading
  /** The text that the reading's positions count in: the identity of a document without an address. */
  readonly text: string
  /** What reading knew. */
  readonly universe: Universe
  /** The id of the document that it repeats, where it repeats one. */
  readonly repeats?: string
}

/**
 * What an article says, as entries for the ledger: the document, everybody it speaks of whom the universe does not know
 * yet, and its statements with the words they rest on. The same article read twice gives the same entries.
 */
export function entriesOfReading({ reading, text, universe, repeats }: Kept): Entry[] {
  const head = headOf(reading, documentId(reading.document, text))
  return [
    { kind: 'documented', document: repeats === undefined ? head : { ...head, repeats } },
    ...introductions(reading, universe),
    ...earlierNames({ reading, text, universe }),
    ...reading.statements.map((statement) => asserted(statement, reading, head)),
  ]
}

function headOf({ document, sentences }: Reading, id: string): KnownDocument {
  const { publishedBasis: _, ...head } = document
  const headline = sentences.filter(({ text }) => text === head.title)
  const revealedIn = document.revealedIn ?? headline.flatMap((sentence) => sentence.revealedIn)
  const isSynopsis = document.revealedIn !== undefined && { isSynopsis: true as const }
  return { id, ...head, revealedIn: distinct(revealedIn), ...isSynopsis }
}

/**
 * Whoever is new, with one name for each sentence in which they are named: where a name is public in one place and
 * hidden in another, it is public.
 */
function introductions({ sentences, statements, mentions }: Reading, universe: Universe): Entry[] {
  const known = new Set([...universe.entities, ...universe.works].map(({ id }) => id))
  const spokenOf = new Map<string, Named>()
  for (const named of statements.flatMap(({ subject, object, work }) => [subject, object, work])) {
    if (named !== null && !known.has(named.id)) spokenOf.set(named.id, named)
  }
  const points = revealPoints(sentences, mentions)
  return [...spokenOf.values()].flatMap(({ id, kind, name }): Entry[] => [
    { kind: 'introduced', entity: { id, kind } },
    ...least(points.get(id) ?? [[]]).map((revealedIn): Entry => nameEntry({ id, name }, revealedIn)),
  ])
}

/** A synopsis may name somebody before any name of theirs is known to be revealed: then it reveals the one it uses. */
function earlierNames({ reading: { document, statements, mentions }, text, universe }: Kept): Entry[] {
  const { revealedIn } = document
  if (revealedIn === undefined) return []
  const introduced = new Set(universe.entities.map(({ id }) => id))
  const spokenOf = statements.flatMap(({ subject, object }) => [
    subject.id,
    ...(object === null ? [] : [object.id]),
  ])
  const known = new Set(spokenOf.filter((id) => introduced.has(id)))
  return [...unnamedBy(universe, revealedIn, known)].flatMap((id) => {
    const names = mentions.flatMap((mention) =>
      mention.id === id ? [text.slice(mention.start, mention.end)] : [],
    )
    const [name] = names.filter((each) => NAMES.test(each)).toSorted((a, b) => b.length - a.length)
    return name === undefined ? [] : [nameEntry({ id, name }, revealedIn)]
  })
}

/** Not “she” or “the captain”. */
const NAMES = /^(?!(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he|[Tt]his)\b)\p{Lu}/u

/** For each entity the reveal points of the sentences that speak of it. */
function revealPoints(
  sentences: readonly SentenceRead[],
  mentions: Reading['mentions'],
): ReadonlyMap<string, (readonly string[])[]> {
  const points = new Map<string, (readonly string[])[]>()
  let next = 0
  for (const { start, id } of mentions) {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const there = points.get(id) ?? []
    points.set(id, there)
    there.push(sentences[next]?.revealedIn ?? [])
  }
  return points
}

/** Without those that ask for as much as another, and more. */
function least(points: readonly (readonly string[])[]): (readonly string[])[] {
  const sorted = [...new Map(points.map((point) => [JSON.stringify(point.toSorted()), point])).values()]
  return sorted.filter(
    (point) => !sorted.some((other) => other !== point && other.every((ref) => point.includes(ref))),
  )
}

function nameEntry({ id, name }: Pick<Named, 'id' | 'name'>, revealedIn: readonly string[]): Entry {
  return withId({
    predicate: 'name',
    subject: id,
    ...PLAIN_CLAIM,
    value: name,
    realm: revealedIn.length === 0 ? 'world' : 'story',
    revealedIn,
    basis: revealedIn.length === 0 ? 'public' : 'bound',
    sources: [],
  })
}

function asserted(statement: Statement, reading: Reading, head: KnownDocument): Entry {
  return withId({
    ...keptClaim(statement),
    sources: statement.evidence.flatMap((words) => sourcesOf(words, statement, { reading, head })),
  })
}

/**
 * The words of a statement, and the address, which often repeats the headline. Where the sentence or the headline gives
 * away more than the statement does, they wait for that, and only who said so, and when, stands beside the statement.
 */
function sourcesOf(
  { sentence, start, end, quote }: Evidence,
  { revealedIn }: Statement,
  { reading, head }: { readonly reading: Reading; readonly head: KnownDocument },
): Source[] {
  const { url, published: said } = reading.document
  const words: Source = { url, said, quote, document: head.id, position: [start, end] }
  const more = [...(reading.sentences[sentence]?.revealedIn ?? []), ...head.revealedIn]
  const waits = distinct(more.filter((ref) => !revealedIn.includes(ref)))
  return waits.length === 0
    ? [words]
    : [
        { url: outletOf(url), said, quote: null },
        { ...words, revealedIn: waits },
      ]
}

function outletOf(url: string | null): string | null {
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : 'null'
  return origin === 'null' ? null : `${origin}/`
}

const withId = (statement: Omit<KnownStatement, 'id'>): Entry => ({
  kind: 'asserted',
  statement: { id: statementId(statement), ...statement },
})

const distinct = (refs: readonly string[]): string[] => [...new Set(refs)].toSorted()
