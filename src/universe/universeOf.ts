import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Entity, Order, Universe } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { mergeWorks } from './mergeWorks.js'

/**
 * Folds entries into what is known. The order of the entries does not matter, and an entry that comes twice counts
 * once: where two disagree on what can be said only once, the same one always wins.
 */
export function universeOf(entries: Iterable<Entry>): Universe {
  const works = new Map<string, Work>()
  const entities = new Map<string, Entity>()
  const statements = new Map<string, KnownStatement>()
  const orders = new Map<string, Order>()
  for (const entry of entries) {
    switch (entry.kind) {
      case 'outlined':
        put(works, entry.work, mergeWorks)
        break
      case 'introduced':
        put(entities, entry.entity, firstWritten)
        break
      case 'asserted':
        put(statements, entry.statement, mergeSources)
        break
      case 'ordered':
        put(orders, entry.order, firstWritten)
        break
    }
  }
  return {
    works: byId(works),
    entities: byId(entities),
    statements: byId(statements),
    orders: byId(orders),
  }
}

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

function mergeSources(a: KnownStatement, b: KnownStatement): KnownStatement {
  const bySource = new Map<string, Source>()
  for (const { url, said, quote } of [...a.sources, ...b.sources]) {
    bySource.set(JSON.stringify([url, said, quote]), { url, said, quote })
  }
  const sources = [...bySource].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, source]) => source)
  return { ...firstWritten({ ...a, sources: [] }, { ...b, sources: [] }), sources }
}
