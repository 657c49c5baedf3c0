import type { EntityKind } from '../model/entity.js'
import type { Universe } from '../model/universe.js'
import { rowsOf } from '../universe/rowsOf.js'
import { StatementRows } from '../universe/statementRows.js'
import { findNumber } from '../universe/textTable.js'
import { evidenceCut } from './evidence.js'
import { findById } from './findById.js'
import { hiddenWordsOf, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { horizonKey } from './horizonKey.js'
import { keepLast } from './keepLast.js'
import { nameIndexOf } from './nameIndex.js'
import type { Visible } from './visible.js'
import { visibleOutline } from './visibleOutline.js'
import { visibleRows } from './visibleRows.js'
import { visibleOrders } from './visibleOrders.js'
import { visibleDocuments } from './visibleDocuments.js'

/**
 * The universe without anything that lies beyond the horizon, as though it had never been written.
 *
 * A statement stays when its reveal point has been seen, everyone it speaks of can be named, and none of its words
 * gives away a name that is hidden; an entity stays when it has a name left; the outline always stays. Everything
 * comes out sorted by id, so that the order in which things were recorded says nothing either.
 *
 * The method is that of filtered databases (DataScript's `filter`): hide first, then derive. What is the same for all
 * readers is found once for a universe: each reveal point is decided once, and so are words, so that a horizon is one
 * pass over the rows. What a statement rests on is judged when it is shown.
 */
export function restrict(universe: Universe, horizon: Horizon): Visible {
  return divide(universe, horizon).visible
}

/** A universe divided at a horizon. Only this room may look at the far side. */
export interface Divided {
  readonly visible: Visible
  /** The words that would name what the reader cannot name yet. */
  readonly hiddenWords: HiddenWords
  /** Entities without a visible name. */
  readonly hiddenEntities: Pick<ReadonlySet<string>, 'has'>
}

// Universes and horizons are never changed once made. A page that is put together from many answers restricts once, and so
// does a reader who comes back before anything was added.
const kept = new WeakMap<Universe, Map<string, Divided>>()
const MOST_KEPT = 8

/** What is visible of a universe, with what is needed to find the rest of it in other words. */
export function divide(universe: Universe, horizon: Horizon): Divided {
  const byHorizon = kept.get(universe) ?? new Map<string, Divided>()
  kept.set(universe, byHorizon)
  const key = horizonKey(horizon)
  const divided = byHorizon.get(key) ?? divideAnew(universe, horizon)
  keepLast(byHorizon, { key, value: divided, most: MOST_KEPT })
  return divided
}

/** The horizon of what was restricted already. */
const madeFor = new WeakMap<Universe, string>()
const NOTHING_HIDDEN = hiddenWordsOf([], [])

function divideAnew(universe: Universe, horizon: Horizon): Divided {
  // What is restricted once is not restricted further by the same horizon: nothing in it is hidden.
  if (madeFor.get(universe) === horizonKey(horizon))
    return { visible: universe as Visible, hiddenWords: NOTHING_HIDDEN, hiddenEntities: new Set() }
  const rows = rowsOf(universe.statements)
  const { columns, end } = rows
  const works = visibleOutline(universe.works, horizon)
  const index = nameIndexOf({ works: universe.works, entities: byId(universe.entities) }, columns)
  const { marks, names } = visibleRows({ universe, horizon, rows, works, index })
  const { left, hiddenWords } = names
  const evidence = evidenceCut({ rows, marks, horizon, works: universe.works, words: hiddenWords })
  const { entities: known, entityNumbers, kinds } = index
  const shown = byId(works)
  let entities: Universe['entities'] | null = null
  let documents: Universe['documents'] | null = null
  const sorted = { works: universe.works, documents: byId(universe.documents) }
  const articles = visibleDocuments(sorted, horizon, hiddenWords)
  const kindOf = (id: string): EntityKind | null => {
    if (findById(shown, id) !== undefined) return 'work'
    const number = findNumber(columns.entities, id)
    return (left[number] ?? -1) > 0 ? (kinds.get(number) ?? null) : null
  }
  const visible: Universe = {
    works: shown,
    /** Most answers need few of them, and a new entry is seen sooner. */
    get entities() {
      return (entities ??= known.filter((_, each) => (left[entityNumbers[each] ?? 0] ?? -1) > 0))
    },
    statements: new StatementRows({ columns, end, marks, ...evidence }),
    orders: byId(visibleOrders(universe.orders, works, hiddenWords)),
    /** Each is judged by its headline, byline and address; most answers need none of them. */
    get documents() {
      return (documents ??= articles.all())
    },
  }
  // What goes over a universe is to find what is there, and not how it is found.
  Object.defineProperties(visible, { articles: { value: articles }, kindOf: { value: kindOf } })
  madeFor.set(visible, horizonKey(horizon))
  return {
    // This is the one place that makes a `Visible`; the brand is a promise to the compiler.
    visible: visible as Visible,
    hiddenWords,
    hiddenEntities: { has: (id) => left[findNumber(columns.entities, id)] === 0 },
  }
}

const inOrder = new WeakMap<readonly unknown[], readonly unknown[]>()

/** Compares ids by code units: the same order in every locale. What is in order already stays the same. */
function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  // What is kept under some things are the same things.
  const known = inOrder.get(things) as readonly T[] | undefined
  if (known !== undefined) return known
  const isSorted = things.every(({ id }, place) => place === 0 || (things[place - 1]?.id ?? '') <= id)
  const sorted = isSorted ? things : things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  inOrder.set(things, sorted)
  return sorted
}
