/**
 * What packs have no plain words for, as a ledger recorded it: statements read in articles, with their speakers and
 * documents, and what was said for and against them. `pack export` writes it, and adding it gives the same entries.
 */
import type { KnownDocument } from '../../model/document.js'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement, Source, Speaker } from '../../model/statement.js'
import type { PackRecorded, RecordedDocument, RecordedSource, RecordedStatement } from './pack.js'

/** The entries of a pack's `recorded`. */
export const recordedEntries = ({
  entities = [],
  statements = [],
  documents = [],
  orders = [],
}: PackRecorded): Entry[] => [
  ...entities.map(({ id, kind }): Entry => ({ kind: 'introduced', entity: { id, kind } })),
  ...statements.map((each): Entry => ({ kind: 'asserted', statement: statementOf(each) })),
  ...documents.map((each): Entry => ({ kind: 'documented', document: documentOf(each) })),
  ...orders.map(({ id, name, items }): Entry => ({ kind: 'ordered', order: { id, name, items } })),
]

export function recordedStatement({ speakers, sources, ...claim }: KnownStatement): RecordedStatement {
  const { negated, revealedIn, ...words } = claim
  return {
    // Only the nulls go: every other key of a claim is one of a recorded statement.
    ...(withoutNulls(words) as Omit<RecordedStatement, 'negated'>),
    ...(negated && { negated }),
    ...(revealedIn.length > 0 && { revealedIn }),
    ...(speakers.length > 0 && { speakers: speakers.map(withoutNulls) }),
    ...(sources.length > 0 && { sources: sources.map(recordedSource) }),
  }
}

export function recordedDocument({ revealedIn, ...head }: KnownDocument): RecordedDocument {
  return { ...withoutNulls(head), id: head.id, ...(revealedIn.length > 0 && { revealedIn }) }
}

function statementOf(recorded: RecordedStatement): KnownStatement {
  const { id, predicate, subject, certainty, realm, basis, speakers = [], sources = [] } = recorded
  return {
    id,
    predicate,
    subject,
    object: recorded.object ?? null,
    value: recorded.value ?? null,
    role: recorded.role ?? null,
    work: recorded.work ?? null,
    season: recorded.season ?? null,
    installment: recorded.installment ?? null,
    happens: recorded.happens ?? null,
    happensText: recorded.happensText ?? null,
    certainty,
    negated: recorded.negated ?? false,
    cue: recorded.cue ?? null,
    realm,
    speakers: speakers.map(({ name = null, outlet = null, said = null }): Speaker => ({
      name,
      outlet,
      said,
    })),
    revealedIn: recorded.revealedIn ?? [],
    basis,
    sources: sources.map(sourceOf),
  }
}

function documentOf({ id, revealedIn = [], isSynopsis, repeats, ...head }: RecordedDocument): KnownDocument {
  const { title = null, url = null, published = null, byline = null, outlet = null } = head
  return {
    id,
    title,
    published,
    byline,
    outlet,
    url,
    revealedIn,
    ...(isSynopsis === true && { isSynopsis }),
    ...(repeats !== undefined && { repeats }),
  }
}

function recordedSource(source: Source): RecordedSource {
  const { position, ...rest } = source
  // When it was recorded is the ledger's own affair.
  const said = withoutNulls({ ...rest, recordedOn: null })
  return { ...said, ...(position && { selector: selectorOf(position) }) }
}

const selectorOf = ([start, end]: readonly [number, number]): NonNullable<RecordedSource['selector']> => ({
  type: 'TextPositionSelector',
  start,
  end,
})

function sourceOf({ selector, ...source }: RecordedSource): Source {
  const { url = null, said = null, quote = null } = source
  return {
    ...source,
    url,
    said,
    quote,
    ...(selector && { position: [selector.start, selector.end] as const }),
  }
}

type WithoutNulls<T> = { readonly [Key in keyof T]?: Exclude<T[Key], null> }

const withoutNulls = <T extends object>(whole: T): WithoutNulls<T> =>
  // What is left has no nulls.
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as WithoutNulls<T>
