import type { KnownDocument } from '../model/document.js'
import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Entity, Order, Universe } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { distinctSources } from './distinctSources.js'
import { inFieldOrder } from './inFieldOrder.js'
import { mergeWorks } from './mergeWorks.js'
import { ruledPoint, type RevealPoint } from './ruledPoint.js'
import { inOrder, newShelf, putOn } from './shelf.js'
import { addStatement, newStatementColumns, replaceRow, statementAt } from './statementColumns.js'
import { StatementRows } from './statementRows.js'
import { findNumber } from './textTable.js'

/** A universe to which entries are added as they come. */
export interface GrowingUniverse {
  readonly add: (entries: Iterable<Entry>) => void
  /** All that is known now. It stays as it is when more is added. */
  readonly now: () => Universe
}

/**
 * Folds entries into what is known. The order of the entries does not matter, and an entry that comes twice counts
 * once: where two disagree on what can be said only once, the same one always wins. What is withdrawn, confirmed or
 * disputed stays, with the source that says so among its sources; so does what a keeper undoes.
 */
export function growingUniverse(): GrowingUniverse {
  const works = newShelf<Work>()
  const entities = newShelf<Entity>()
  const orders = newShelf<Order>()
  const documents = newShelf<KnownDocument>()
  const columns = newStatementColumns()
  /** Statements that are to be said anew, because more was said of them. */
  const anew = new Map<string, KnownStatement>()
  // A source may speak of a statement that comes after it, or never.
  const remarks = new Map<string, Source[]>()
  /** The reveal points that statements had before a keeper gave them others. */
  const ownPoints = new Map<string, RevealPoint>()
  let universe: Universe | null = null

  const rowOf = (id: string): number | null => {
    const last = columns.byId.heads[findNumber(columns.ids, id)] ?? 0
    return last === 0 ? null : last - 1
  }
  const known = (id: string): KnownStatement | null => {
    const row = rowOf(id)
    if (row === null) return null
    return anew.get(id) ?? { ...statementAt(columns, row), ...ownPoints.get(id) }
  }
  const assert = (statement: KnownStatement): void => {
    const before = known(statement.id)
    const { sources } = statement
    if (before !== null) anew.set(statement.id, mergeStatements(before, inFieldOrder(statement)))
    else if (sources.length < 2) addStatement(columns, statement)
    else addStatement(columns, { ...statement, sources: distinctSources(sources) })
  }
  const remark = ({ statement, source }: Remark): void => {
    const waiting = remarks.get(statement)
    if (waiting === undefined) remarks.set(statement, [source])
    else waiting.push(source)
  }
  const add = (entry: Entry): void => {
    switch (entry.kind) {
      case 'outlined':
        putOn(works, entry.work, mergeWorks)
        break
      case 'introduced':
        putOn(entities, entry.entity, firstWritten)
        break
      case 'ordered':
        putOn(orders, entry.order, firstWritten)
        break
      case 'documented':
        putOn(documents, entry.document, mergeDocuments)
        break
      case 'asserted':
        assert(entry.statement)
        break
      case 'corrected':
        assert(entry.by)
        remark(remarkOf(entry))
        break
      case 'withdrawn':
      case 'confirmed':
      case 'disputed':
      case 'revealed':
      case 'undone':
        remark(remarkOf(entry))
        break
    }
  }
  const settle = (): void => {
    for (const [id, sources] of remarks) {
      const before = known(id)
      if (before === null) continue
      anew.set(id, mergeStatements(before, { ...before, sources }))
      remarks.delete(id)
    }
    for (const [id, statement] of anew) {
      const row = rowOf(id)
      // Only what was recorded is ever said anew.
      if (row === null) continue
      const { revealedIn, basis } = statement
      const ruled = ruledPoint(statement)
      if (ruled !== null) ownPoints.set(id, { revealedIn, basis })
      const now = { ...statement, ...ruled }
      if (!isSame(statementAt(columns, row), now)) replaceRow(columns, row, now)
    }
    anew.clear()
  }
  return {
    add: (entries) => {
      universe = null
      for (const entry of entries) add(entry)
    },
    now: () => {
      if (universe !== null) return universe
      settle()
      universe = {
        works: inOrder(works),
        entities: inOrder(entities),
        statements: new StatementRows({ columns, end: columns.rows, marks: null }),
        orders: inOrder(orders),
        documents: inOrder(documents),
      }
      return universe
    },
  }
}

/** What a source says of a statement that somebody else made. */
interface Remark {
  readonly statement: string
  readonly source: Source
}

const STANCES = {
  withdrawn: 'withdraws',
  confirmed: 'confirms',
  disputed: 'disputes',
  revealed: 'reveals',
  undone: 'undoes',
} as const

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

function mergeStatements(a: KnownStatement, b: KnownStatement): KnownStatement {
  const sources = distinctSources([...a.sources, ...b.sources])
  return { ...firstWritten({ ...a, sources: [] }, { ...b, sources: [] }), sources }
}

const isSame = (a: KnownStatement, b: KnownStatement): boolean => JSON.stringify(a) === JSON.stringify(b)
