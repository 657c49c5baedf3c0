import type { Universe } from '../model/universe.js'
import { forEachUnder } from '../universe/chains.js'
import { rowsOf } from '../universe/rowsOf.js'
import { predicateIn, predicateNumber, type StatementColumns } from '../universe/statementColumns.js'
import { StatementRows } from '../universe/statementRows.js'
import { findNumber } from '../universe/textTable.js'
import { evidenceCut } from './evidence.js'
import { hiddenWordsOf, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { nameColumnsOf, nameIndexOf, type NameIndex } from './nameIndex.js'
import { wordsGiveNameAway } from './namesInWords.js'
import { isRevealed } from './revealed.js'
import { seesFor } from './sees.js'
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
  const open = openPlaces(universe, horizon, { rows, works })
  const opened = openedRows(horizon, { rows, works })
  const { place } = columns.numbers
  const names = settleNames({
    index,
    columns,
    isThere: (row) => rows.has(row),
    isRevealed: (row) => open[place[row] ?? 0] === 1 || opened.has(row),
  })
  const marks = speakableRows(rows, open, names)
  for (const row of opened) if (isSpeakable(columns, row, names)) mark(marks, row)
  hideNames(index, names, marks)
  hideTelling(rows, names, marks)
  const { left, hiddenWords } = names
  const evidence = evidenceCut({ rows, marks, horizon, works: universe.works, words: hiddenWords })
  const { entityNumbers } = index
  const known = index.entities
  let entities: Universe['entities'] | null = null
  let documents: Universe['documents'] | null = null
  const visible: Universe = {
    works: byId(works),
    /** Most answers need few of them, and a new entry is seen sooner. */
    get entities() {
      return (entities ??= known.filter((_, each) => (left[entityNumbers[each] ?? 0] ?? -1) > 0))
    },
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

/** 1 for each reveal place that has been seen, by its number. */
function openPlaces(universe: Universe, horizon: Horizon, { rows, works }: Outlined): Uint8Array {
  const { places } = rows.columns.places
  const open = new Uint8Array(places.length)
  const seesAll = seesFor(horizon, universe.works)
  const isWhole = works === universe.works
  for (let number = 0; number < places.length; number += 1) {
    const place = places[number]
    if (place === undefined) continue
    // What is of no season or installment has its own reveal point, whatever the settings.
    const isPlain = place.season === null && place.installment === null
    const isOpen = isPlain
      ? seesAll(place.revealedIn)
      : isRevealed(place, horizon, universe.works) && (isWhole || !isBeyondOutline(place, horizon, works))
    if (isOpen) open[number] = 1
  }
  return open
}

/** The rows of what the reader opened on purpose. */
function openedRows(horizon: Horizon, { rows, works }: Outlined): ReadonlySet<number> {
  const all = new Set<number>()
  for (const id of horizon.opened) {
    const row = rows.rowWith(id)
    const its = row === null ? undefined : rows.placeOf(row)
    if (row !== null && its !== undefined && !isBeyondOutline(its, horizon, works)) all.add(row)
  }
  return all
}

/** A bit for each row whose own reveal point has been seen, and that speaks only of whom the reader can name. */
function speakableRows(
  { columns, end }: StatementRows,
  open: Uint8Array,
  { left }: SettledNames,
): Uint32Array {
  const named = new Uint8Array(left.length)
  for (let number = 0; number < left.length; number += 1) named[number] = (left[number] ?? 0) > 0 ? 1 : 0
  const { place, subject, object, work } = columns.numbers
  const marks = new Uint32Array((end >>> 5) + 1)
  for (let from = 0; from < end; from += 32) {
    const to = Math.min(end, from + 32)
    let bits = 0
    // Without a branch for each row, because nobody can guess which way it would go.
    for (let row = from; row < to; row += 1)
      bits |=
        ((open[place[row] ?? 0] ?? 0) &
          (named[subject[row] ?? 0] ?? 0) &
          (named[object[row] ?? 0] ?? 0) &
          (named[work[row] ?? 0] ?? 0)) <<
        (row & 31)
    marks[from >>> 5] = bits
  }
  for (const row of columns.replaced) if (row < end && isReplaced(columns, row, end)) unmark(marks, row)
  return marks
}

function isReplaced({ numbers }: StatementColumns, row: number, end: number): boolean {
  const by = numbers.replacedBy[row] ?? 0
  return by !== 0 && by <= end
}

/** Whether a row speaks only of whom the reader can name. */
function isSpeakable({ numbers }: StatementColumns, row: number, { left }: SettledNames): boolean {
  const { subject, object, work } = numbers
  return [subject, object, work].every((column) => (left[column[row] ?? 0] ?? -1) > 0)
}

function hideNames(index: NameIndex, { hidden }: SettledNames, marks: Uint32Array): void {
  const { rows } = nameColumnsOf(index)
  for (let place = 0; place < rows.length; place += 1)
    if (hidden[place] === 1) unmark(marks, rows[place] ?? 0)
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
    if (isMarked(marks, row) && predicateIn(manner[row] ?? 0) !== NAME) unmark(marks, row)
  }
  const hideAt = (place: number): void => {
    hide(place >>> 2)
  }
  for (const word of inWords.telling) {
    if (!wordsGiveNameAway(inWords, word, hiddenWords)) continue
    forEachUnder(columns.byWords, word, hideAt)
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
