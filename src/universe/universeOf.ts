import type { KnownDocument } from '../model/document.js'
import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Entity, Order, Universe } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { distinctSources } from './distinctSources.js'
import { mergeWorks } from './mergeWorks.js'

/**
 * Folds entries into what is known. The order of the entries does not matter, and an entry that comes twice counts
 * once: where two disagree on what can be said only once, the same one always wins. What is withdrawn, confirmed or
 * disputed stays, with the source that says so among its sources.
 */
export function universeOf(entries: Iterable<Entry>): Universe {
  const works = new Map<string, Work>()
  const entities = new Map<string, Entity>()
  const statements = new Map<string, KnownStatement>()
  const orders = new Map<string, Order>()
  const documents = new Map<string, KnownDocument>()
  // A source may speak of a statement that comes after it, or never.
  const remarks: Remark[] = []
  for (const entry of entries) {
    switch (entry.kind) {
      case 'outlined':
        put(works, entry.work, mergeWorks)
        break
      case 'introduced':
        put(entities, entry.entity, firstWritten)
        break
      case 'ordered':
        put(orders, entry.order, firstWritten)
        break
      case 'documented':
        put(documents, entry.document, mergeDocuments)
        break
      case 'asserted':
        put(statements, entry.statement, mergeSources)
        break
      case 'corrected':
        put(statements, entry.by, mergeSources)
        remarks.push(remarkOf(entry))
        break
      case 'withdrawn':
      case 'confirmed':
      case 'disputed':
        remarks.push(remarkOf(entry))
        break
    }
  }
  for (const { statement, source } of remarks) {
    const known = statements.get(statement)
    if (known !== undefined) put(statements, { ...known, sources: [source] }, mergeSources)
  }
  return {
    works: byId(works),
    entities: byId(entities),
    statements: byId(statements),
    orders: byId(orders),
    documents: byId(documents),
  }
}

/** What a source says of a statement that somebody else made. */
interface Remark {
  readonly statement: string
  readonly source: Source
}

const STANCES = { withdrawn: 'withdraws', confirmed: 'confirms', disputed: 'disputes' } as const

function remarkOf(entry: Extract<Entry, { readonly source: Source }>): Remark {
  const { statement, source } = entry
  if (entry.kind === 'corrected') return { statement, source: withdrawalFor(entry.by, source) }
  return { statement, source: { ...source, stance: STANCES[entry.kind] } }
}

const withdrawalFor = ({ id, revealedIn }: KnownStatement, source: Source): Source => ({
  ...source,
  stance: 'withdraws',
  correctedBy: id,
  revealedIn: [...new Set([...revealedIn, ...(source.revealedIn ?? [])])].toSorted(),
})

/** INVARIANT: every `merge` gives the same whichever side is which, and its argument back when both sides are equal. */
function put<T extends { readonly id: string }>(
  known: Map<string, T>,
  item: T,
  merge: (a: T, b: T) => T,
): void {
  known.set(item.id, merge(known.get(item.id) ?? item, item))
}

const byId = <T extends { readonly id: string }>(known: ReadonlyMap<string, T>): readonly T[] =>
  [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** No better reason than that it must be the same one every time. */
const firstWritten = <T>(a: T, b: T): T => (a !== b && JSON.stringify(b) < JSON.stringify(a) ? b : a)

/** A headline read twice may have been judged twice: both reveal points must be passed. What it repeats may be found later. */
function mergeDocuments(a: KnownDocument, b: KnownDocument): KnownDocument {
  if (a === b) return a
  const revealedIn = [...new Set([...a.revealedIn, ...b.revealedIn])].toSorted()
  const { repeats: _a, ...headA } = a
  const { repeats: _b, ...headB } = b
  const head = firstWritten({ ...headA, revealedIn: [] }, { ...headB, revealedIn: [] })
  const [repeats] = [a.repeats, b.repeats].filter((id) => id !== undefined).toSorted()
  return { ...head, revealedIn, ...(repeats !== undefined && { repeats }) }
}

function mergeSources(a: KnownStatement, b: KnownStatement): KnownStatement {
  if (a === b) return a.sources.length < 2 ? a : { ...a, sources: distinctSources(a.sources) }
  const sources = distinctSources([...a.sources, ...b.sources])
  return { ...firstWritten({ ...a, sources: [] }, { ...b, sources: [] }), sources }
}
