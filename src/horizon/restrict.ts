import type { Universe } from '../model/universe.js'
import { forEachUnder } from '../universe/chains.js'
import { rowsOf } from '../universe/rowsOf.js'
import type { RevealPlace } from '../universe/revealPlaces.js'
import { predicateIn, predicateNumber } from '../universe/statementColumns.js'
import { StatementRows } from '../universe/statementRows.js'
import { findNumber } from '../universe/textTable.js'
import { evidenceCut } from './evidence.js'
import { hiddenWordsOf, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { nameIndexOf, type NameIndex } from './nameIndex.js'
import { wordsGiveNameAway } from './namesInWords.js'
import { isRevealed } from './revealed.js'
import { settleNames, type SettledNames } from './settleNames.js'
import type { Visible } from './visible.js'
import { isBeyondOutline, visibleOutline } from './visibleOutline.js'
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

// Universes and horizons are never changed once made. A page that is put together from many answers restricts once.
const kept = new WeakMap<Universe, WeakMap<Horizon, Divided>>()

/** What is visible of a universe, with what is needed to find the rest of it in other words. */
export function divide(universe: Universe, horizon: Horizon): Divided {
  const byHorizon = kept.get(universe) ?? new WeakMap<Horizon, Divided>()
  kept.set(universe, byHorizon)
  const divided = byHorizon.get(horizon) ?? divideAnew(universe, horizon)
  byHorizon.set(horizon, divided)
  return divided
}

/** The horizon of what was restricted already. */
const madeFor = new WeakMap<Universe, Horizon>()
const NOTHING_HIDDEN = hiddenWordsOf([], [])

function divideAnew(universe: Universe, horizon: Horizon): Divided {
  // What is restricted once is not restricted further by the same horizon: nothing in it is hidden.
  if (madeFor.get(universe) === horizon)
    return { visible: universe as Visible, hiddenWords: NOTHING_HIDDEN, hiddenEntities: new Set() }
  const rows = rowsOf(universe.statements)
  const { columns, end } = rows
  const works = visibleOutline(universe.works, horizon)
  const index = nameIndexOf({ works: universe.works, entities: byId(universe.entities) }, columns)
  const revealed = revealedRows(universe, horizon, { rows, works })
  const isRevealedRow = (row: number): boolean => isMarked(revealed, row)
  const names = settleNames({ index, columns, isThere: (row) => rows.has(row), isRevealed: isRevealedRow })
  const marks = speakableRows(rows, revealed, names)
  hideNames(index, names, marks)
  hideTelling(rows, names, marks)
  const { left, hiddenWords } = names
  const evidence = evidenceCut({ rows, marks, horizon, works: universe.works, words: hiddenWords })
  const { entityNumbers } = index
  let documents: Universe['documents'] | null = null
  const visible: Universe = {
    works: byId(works),
    entities: byId(universe.entities).filter((_, place) => (left[entityNumbers[place] ?? 0] ?? -1) > 0),
    statements: new StatementRows({ columns, end, marks, ...evidence }),
    orders: byId(visibleOrders(universe.orders, works, hiddenWords)),
    /** Each is judged by its headline, byline and address; most answers need none of them. */
    get documents() {
      return (documents ??= byId(visibleDocuments(universe, horizon, hiddenWords)))
    },
  }
  madeFor.set(visible, horizon)
  return {
    // This is the one place that makes a `Visible`; the brand is a promise to the compiler.
    visible: visible as Visible,
    hiddenWords,
    hiddenEntities: { has: (id) => left[findNumber(columns.entities, id)] === 0 },
  }
}

interface Outlined {
  readonly rows: StatementRows
  /** As much of the outline as the reader may know of. */
  readonly works: Universe['works']
}

/** A bit for each row whose own reveal point has been seen, or that was opened on purpose. */
function revealedRows(universe: Universe, horizon: Horizon, { rows, works }: Outlined): Uint32Array {
  const { columns, end } = rows
  const isOpen = (place: RevealPlace): boolean =>
    isRevealed(place, horizon, universe.works) && !isBeyondOutline(place, horizon, works)
  const { places } = columns.places
  const open = new Uint8Array(places.length)
  for (const [number, each] of places.entries()) if (isOpen(each)) open[number] = 1
  const marks = new Uint32Array((end >>> 5) + 1)
  const { place } = columns.numbers
  for (let row = 0; row < end; row += 1) {
    if (open[place[row] ?? 0] === 1) mark(marks, row)
  }
  for (const row of columns.replaced) if (row < end && !rows.has(row)) unmark(marks, row)
  for (const id of horizon.opened) {
    const row = rows.rowWith(id)
    const its = row === null ? undefined : columns.places.places[place[row] ?? 0]
    if (row !== null && its !== undefined && !isBeyondOutline(its, horizon, works)) mark(marks, row)
  }
  return marks
}

/** Those of the revealed rows that speak only of whom the reader can name. */
function speakableRows(
  { columns, end }: StatementRows,
  revealed: Uint32Array,
  { left }: SettledNames,
): Uint32Array {
  const nameable = new Uint8Array(left.length)
  for (let number = 0; number < left.length; number += 1) nameable[number] = (left[number] ?? 0) > 0 ? 1 : 0
  const { subject, object, work } = columns.numbers
  const marks = new Uint32Array(revealed.length)
  for (let from = 0; from < end; from += 32) {
    let bits = revealed[from >>> 5] ?? 0
    for (let left32 = bits; left32 !== 0; left32 &= left32 - 1) {
      const bit = left32 & -left32
      const row = from + (31 - Math.clz32(bit))
      const isNamed =
        nameable[subject[row] ?? 0] === 1 &&
        nameable[object[row] ?? 0] === 1 &&
        nameable[work[row] ?? 0] === 1
      if (!isNamed) bits &= ~bit
    }
    marks[from >>> 5] = bits
  }
  return marks
}

function hideNames({ names }: NameIndex, { hidden }: SettledNames, marks: Uint32Array): void {
  names.forEach(({ row }, place) => {
    if (hidden[place] === 1) unmark(marks, row)
  })
}

const NAME = predicateNumber('name')

/** Hides what gives a hidden name away in its own words. A name may: that is settled already. */
function hideTelling(
  { columns }: StatementRows,
  { inWords, hiddenWords }: SettledNames,
  marks: Uint32Array,
): void {
  if (!hiddenWords.hidesAny) return
  const { manner } = columns.numbers
  const hide = (row: number): void => {
    if (predicateIn(manner[row] ?? 0) !== NAME) unmark(marks, row)
  }
  for (const word of inWords.telling) {
    if (!wordsGiveNameAway(inWords, word, hiddenWords)) continue
    forEachUnder(columns.byWords, word, (place) => {
      hide(place >>> 2)
    })
    for (const speakers of columns.bySpeaker.get(word) ?? []) forEachUnder(columns.bySpeakers, speakers, hide)
  }
}

const isMarked = (marks: Uint32Array, row: number): boolean =>
  ((marks[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0

function mark(marks: Uint32Array, row: number): void {
  marks[row >>> 5] = (marks[row >>> 5] ?? 0) | (1 << (row & 31))
}

function unmark(marks: Uint32Array, row: number): void {
  marks[row >>> 5] = (marks[row >>> 5] ?? 0) & ~(1 << (row & 31))
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
