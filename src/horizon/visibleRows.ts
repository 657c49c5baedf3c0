import type { Universe } from '../model/universe.js'
import { forEachUnder } from '../universe/chains.js'
import type { RevealPlace } from '../universe/revealPlaces.js'
import { isMarked, mark, newRowMarks, unmark, type RowMarks } from '../universe/rowMarks.js'
import { predicateIn, predicateNumber, type StatementColumns } from '../universe/statementColumns.js'
import type { StatementRows } from '../universe/statementRows.js'
import { findNumber } from '../universe/textTable.js'
import type { Horizon } from './horizon.js'
import { horizonKey } from './horizonKey.js'
import { keepLast } from './keepLast.js'
import { nameColumnsOf, type NameIndex } from './nameIndex.js'
import { namesInWordsOf, wordsGiveNameAway } from './namesInWords.js'
import { openPlaces } from './openPlaces.js'
import { isRevealed } from './revealed.js'
import { rowsHoldingNames } from './rowsHoldingNames.js'
import { settleNames, type SettledNames } from './settleNames.js'
import { isBeyondOutline } from './visibleOutline.js'

/** What decides which rows a reader may see. */
interface Outlined {
  readonly universe: Universe
  readonly horizon: Horizon
  readonly rows: StatementRows
  /** As much of the outline as the reader may know of. */
  readonly works: Universe['works']
  readonly index: NameIndex
}

/** The rows that a reader may see, a bit for each, and the names that follow from it. */
interface VisibleRows {
  readonly marks: RowMarks
  readonly names: SettledNames
}

/** What was drawn for a horizon, and what it was drawn from. */
interface Drawn extends VisibleRows {
  readonly works: Universe['works']
  readonly entities: Universe['entities']
  readonly end: number
  readonly replaced: number
  readonly namesRead: number
  readonly phrasesRead: number
}

const kept = new WeakMap<StatementColumns, Map<string, Drawn>>()
const MOST_KEPT = 8

/**
 * Decides every row. Where statements were added since the same horizon was drawn last, and no names, works or entities
 * among them, only the added rows are decided: nothing that was visible or hidden before can depend on them.
 */
export function visibleRows(given: Outlined): VisibleRows {
  const { universe, horizon, rows, index } = given
  const { columns, end } = rows
  const byHorizon = kept.get(columns) ?? new Map<string, Drawn>()
  kept.set(columns, byHorizon)
  const key = horizonKey(horizon)
  const before = byHorizon.get(key)
  const drawn = before !== undefined && goesOn(before, given) ? goOn(before, given) : drawAnew(given)
  // From what somebody kept of earlier days nobody goes on.
  if (end !== columns.rows) return drawn
  const value = {
    ...drawn,
    works: universe.works,
    entities: universe.entities,
    end,
    replaced: columns.replaced.length,
    namesRead: index.names.length,
    phrasesRead: index.spelled.phrases.count,
  }
  keepLast(byHorizon, { key, value, most: MOST_KEPT })
  return drawn
}

/** Whether nothing was added but rows that give nobody a name. What was opened may be among the rows. */
const goesOn = (before: Drawn, { universe, horizon, rows, index }: Outlined): boolean =>
  horizon.opened.length === 0 &&
  before.end <= rows.end &&
  before.replaced === rows.columns.replaced.length &&
  before.namesRead === index.names.length &&
  before.phrasesRead === index.spelled.phrases.count &&
  before.works === universe.works &&
  before.entities === universe.entities

function goOn({ marks: before, names, end: from }: Drawn, given: Outlined): VisibleRows {
  const { columns, end } = given.rows
  // Words that came with the rows are read too.
  namesInWordsOf(columns, given.index.spelled)
  const marks = newRowMarks(end)
  marks.set(before)
  for (let row = from; row < end; row += 1) {
    const place = given.rows.placeOf(row)
    if (
      place !== undefined &&
      isOpen(given, place) &&
      isSpeakable(columns, row, names) &&
      !tells(columns, row, names)
    )
      mark(marks, row)
  }
  return { marks, names }
}

/** Whether the words of a row that is no name give a hidden one away. */
function tells(columns: StatementColumns, row: number, { inWords, hiddenWords }: SettledNames): boolean {
  const { numbers, words, speakers } = columns
  const { value, role, cue, happensText } = numbers
  const spoken = speakers.lists[numbers.speakers[row] ?? 0] ?? []
  return [
    ...[value, role, cue, happensText].map((column) => column[row] ?? 0),
    ...spoken.map(({ name }) => (name === null ? 0 : findNumber(words, name))),
  ].some((word) => wordsGiveNameAway(inWords, word, hiddenWords))
}

function drawAnew(given: Outlined): VisibleRows {
  const { rows, index } = given
  const { columns } = rows
  const open = openWithin(given)
  const opened = openedRows(given)
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
  return { marks, names }
}

/** 1 for each reveal place that has been seen and lies within the outline, by its number. */
function openWithin({ universe, horizon, rows, works }: Outlined): Uint8Array {
  const { places } = rows.columns.places
  const open = openPlaces(places, horizon, universe.works)
  if (works === universe.works) return open
  return open.map((isSeen, number) => {
    const place = places[number]
    return place === undefined || isBeyondOutline(place, horizon, works) ? 0 : isSeen
  })
}

/** As `openWithin`, for one place. */
const isOpen = ({ universe, horizon, works }: Outlined, place: RevealPlace): boolean =>
  isRevealed(place, horizon, universe.works) &&
  (works === universe.works || !isBeyondOutline(place, horizon, works))

/** The rows of what the reader opened on purpose. */
function openedRows({ horizon, rows, works }: Outlined): ReadonlySet<number> {
  const all = new Set<number>()
  for (const id of horizon.opened) {
    const row = rows.rowWith(id)
    const its = row === null ? undefined : rows.placeOf(row)
    if (row !== null && its !== undefined && !isBeyondOutline(its, horizon, works)) all.add(row)
  }
  return all
}

/** A bit for each row whose own reveal point has been seen, and that speaks only of whom the reader can name. */
function speakableRows({ columns, end }: StatementRows, open: Uint8Array, { left }: SettledNames): RowMarks {
  const named = new Uint8Array(left.length)
  for (let number = 0; number < left.length; number += 1) named[number] = (left[number] ?? 0) > 0 ? 1 : 0
  const { works } = columns.places
  // Every row of a place speaks of its work.
  const told = open.map((isSeen, number) => isSeen & (named[works[number] ?? 0] ?? 0))
  const { place, subject, object } = columns.numbers
  const marks = newRowMarks(end)
  for (let from = 0; from < end; from += 32) {
    const to = Math.min(end, from + 32)
    let bits = 0
    // Without a branch for each row, because nobody can guess which way it would go.
    for (let row = from; row < to; row += 1)
      bits |=
        ((told[place[row] ?? 0] ?? 0) & (named[subject[row] ?? 0] ?? 0) & (named[object[row] ?? 0] ?? 0)) <<
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

function hideNames(index: NameIndex, { hidden }: SettledNames, marks: RowMarks): void {
  const { rows } = nameColumnsOf(index)
  for (let place = 0; place < rows.length; place += 1)
    if (hidden[place] === 1) unmark(marks, rows[place] ?? 0)
}

/** Hides what gives a hidden name away in its own words. A name may: that is settled already. */
function hideTelling(
  { columns }: StatementRows,
  { inWords, hiddenWords }: SettledNames,
  marks: RowMarks,
): void {
  if (!hiddenWords.hidesAny) return
  const gives = new Uint8Array(columns.words.size)
  const givesAway = (word: number): boolean => {
    if (gives[word] === 0) gives[word] = wordsGiveNameAway(inWords, word, hiddenWords) ? YES : NO
    return gives[word] === YES
  }
  const { firsts: rows, seconds: words, size } = rowsHoldingNames(columns, inWords).pairs
  for (let at = 0; at < size; at += 1) {
    const row = rows[at] ?? 0
    // Most are hidden already, and their words need not be looked at.
    if (isMarked(marks, row) && givesAway(words[at] ?? 0)) unmark(marks, row)
  }
  const { manner } = columns.numbers
  const hide = (row: number): void => {
    if (predicateIn(manner[row] ?? 0) !== NAME) unmark(marks, row)
  }
  for (const [word, lists] of columns.bySpeaker)
    if (givesAway(word)) for (const speakers of lists) forEachUnder(columns.bySpeakers, speakers, hide)
}

const [NO, YES] = [1, 2]

const NAME = predicateNumber('name')
