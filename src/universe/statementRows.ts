import type { Basis, KnownStatement } from '../model/statement.js'
import type { Statements } from '../model/universe.js'
import { placesUnder } from './chains.js'
import type { RevealPlace } from './revealPlaces.js'
import { gatheredRows } from './gatheredRows.js'
import { rowIndexOf } from './rowIndex.js'
import { isMarked, type RowMarks } from './rowMarks.js'
import { rowsWhere } from './rowsWhere.js'
import { sourceIndexOf } from './sourceIndex.js'
import { firstInIdOrder, inIdOrder } from './idOrder.js'
import {
  basisIn,
  doubtIn,
  isNegatedIn,
  PREDICATE_NAMES,
  predicateIn,
  predicateNumber,
  realmIn,
  statementAt,
  type StatementColumns,
} from './statementColumns.js'
import { findNumber, knownTextAt, textAt } from './textTable.js'
import type { Predicate } from '../model/predicate.js'

const FIRST = 128

/** What rows are taken from, and how a statement is made of one. */
export interface RowsOf {
  readonly columns: StatementColumns
  /** Rows from here on came later, and are not there. */
  readonly end: number
  /** The rows that are there; null where all are that are not replaced. */
  readonly marks: RowMarks | null
  /** What a statement says here; the statement as it was recorded where it is absent. */
  readonly cut?: (statement: KnownStatement, row: number) => KnownStatement
  /** Whether the quote of the source at a place is there; all are where it is absent. */
  readonly showsQuote?: (place: number) => boolean
}

/**
 * Statements in columns: those of some rows, each made when it is asked for. One goes over them by id, whatever came
 * first.
 *
 * It is a class for the sake of iteration, and so that what it holds is seen by nothing that goes over an object.
 */
export class StatementRows implements Statements {
  readonly #of: RowsOf
  #inOrder: Uint32Array | null = null

  constructor(of: RowsOf) {
    this.#of = of
  }

  get columns(): StatementColumns {
    return this.#of.columns
  }

  get end(): number {
    return this.#of.end
  }

  /** Whether every row is there as it was recorded. */
  get areWhole(): boolean {
    return this.#of.marks === null && this.#of.cut === undefined
  }

  get length(): number {
    return this.#rows().length
  }

  has(row: number): boolean {
    const { columns, end, marks } = this.#of
    if (marks !== null) return isMarked(marks, row)
    const by = columns.numbers.replacedBy[row] ?? 0
    return row < end && (by === 0 || by > end)
  }

  at(place: number): KnownStatement | undefined {
    const row = this.#rows()[place]
    return row === undefined ? undefined : this.statementIn(row)
  }

  /** The statement in a row that is there. */
  statementIn(row: number): KnownStatement {
    const { columns, cut } = this.#of
    const statement = statementAt(columns, row)
    return cut === undefined ? statement : cut(statement, row)
  }

  /** The row of the statement with that id; null where none is there. */
  rowWith(id: string): number | null {
    const { columns } = this.#of
    for (const row of placesUnder(columns.byId, findNumber(columns.ids, id))) if (this.has(row)) return row
    return null
  }

  /** Those of some rows that are there, in the same order. */
  those(rows: Uint32Array): Uint32Array {
    const { marks } = this.#of
    return rowsWhere(rows, marks === null ? (row) => this.has(row) : (row) => isMarked(marks, row))
  }

  /** The rows that speak of any of these, in no order. */
  rowsAbout(entities: readonly string[]): Uint32Array {
    const { columns } = this.#of
    const numbers = entities.map((entity) => findNumber(columns.entities, entity))
    const [rows = new Uint32Array(), ...others] = numbers.flatMap((number) =>
      number === 0 ? [] : [this.those(gatheredRows(columns, number))],
    )
    if (others.length === 0) return rows
    return Uint32Array.from(new Set([rows, ...others].flatMap((each) => [...each])))
  }

  /** The rows with any of these predicates, in no order. */
  rowsOf(predicates: readonly Predicate[]): Uint32Array {
    const { columns } = this.#of
    const rows: number[] = []
    for (const predicate of predicates) {
      for (const row of placesUnder(columns.byPredicate, predicateNumber(predicate)))
        if (this.has(row)) rows.push(row)
    }
    return Uint32Array.from(rows)
  }

  /** The rows that have a source in a document, in no order, as they were recorded. */
  rowsIn(document: string): number[] {
    const { sources } = this.columns
    const { byDocument } = sourceIndexOf(sources)
    const rows = new Set<number>()
    for (const place of placesUnder(byDocument, findNumber(sources.texts, document)))
      rows.add(sources.numbers.row[place] ?? 0)
    return [...rows].filter((row) => this.has(row))
  }

  /** The rows that are about one of some moments, by their numbers; under 0 those that something comes out some day. In no order. */
  rowsAt(moments: readonly number[]): number[] {
    const { byMoment } = rowIndexOf(this.columns)
    return moments.flatMap((moment) => [...placesUnder(byMoment, moment)].filter((row) => this.has(row)))
  }

  /** The rows that are revealed at a reveal place, in no order; none where it is public. */
  rowsRevealedAt(place: number): number[] {
    const { byPlace } = rowIndexOf(this.columns)
    return [...placesUnder(byPlace, place)].filter((row) => this.has(row))
  }

  /** The rows that name any of these, or name them otherwise, in no order. */
  rowsNaming(entities: readonly string[]): number[] {
    const { columns } = this.#of
    return entities.flatMap((entity) =>
      [...placesUnder(columns.byNamed, findNumber(columns.entities, entity))].filter((row) => this.has(row)),
    )
  }

  /** The rows with a source that carries a ruling, by its id, in no order. */
  rowsRuled(id: string): readonly number[] {
    const { byRuling, numbers } = this.columns.sources
    const rows = (byRuling.get(id) ?? []).map((place) => numbers.row[place] ?? 0)
    return [...new Set(rows)].filter((row) => this.has(row))
  }

  /** How unsure the statement in a row is, by its place in CERTAINTIES. */
  doubtOf(row: number): number {
    return doubtIn(this.columns.numbers.manner[row] ?? 0)
  }

  basisOf(row: number): Basis {
    return basisIn(this.columns.numbers.manner[row] ?? 0)
  }

  isNegated(row: number): boolean {
    return isNegatedIn(this.columns.numbers.manner[row] ?? 0)
  }

  /** Whether anything but that somebody says so was recorded of the statement in a row. */
  hasRemarks(row: number): boolean {
    const { numbers, sources } = this.columns
    const first = numbers.firstSource[row] ?? 0
    const end = first + (numbers.sources[row] ?? 0)
    for (let place = first; place < end; place += 1)
      if ((sources.numbers.stance[place] ?? 0) !== 0 || (sources.numbers.ruling[place] ?? 0) !== 0)
        return true
    return false
  }

  predicateOf(row: number): Predicate {
    return PREDICATE_NAMES[predicateIn(this.columns.numbers.manner[row] ?? 0)] ?? 'event'
  }

  /** EDTF; null where the statement in the row does not say. */
  happensOf(row: number): string | null {
    const { moments, numbers } = this.columns
    return textAt(moments, numbers.happens[row] ?? 0)
  }

  isStory(row: number): boolean {
    return realmIn(this.columns.numbers.manner[row] ?? 0) === 'story'
  }

  idOf(row: number): string {
    const { ids, numbers } = this.columns
    return knownTextAt(ids, numbers.id[row] ?? 0)
  }

  subjectOf(row: number): string {
    const { entities, numbers } = this.columns
    return knownTextAt(entities, numbers.subject[row] ?? 0)
  }

  /** Of its number in the columns. */
  entityAt(number: number): string {
    return knownTextAt(this.columns.entities, number)
  }

  /** The same rows by the ids of their statements. */
  inIdOrder(rows: Uint32Array): Uint32Array {
    return inIdOrder(this.columns, rows)
  }

  /** As `inIdOrder`; the first of many rows come without waiting for all to be put in order. */
  *eachInIdOrder(rows: Uint32Array): Generator<number, void> {
    const first = firstInIdOrder(this.columns, rows, FIRST)
    yield* first
    if (first.length < rows.length) yield* inIdOrder(this.columns, rows).subarray(first.length)
  }

  /** The first of the same rows by the ids of their statements. */
  firstInIdOrder(rows: Uint32Array, most: number): Uint32Array {
    return firstInIdOrder(this.columns, rows, most)
  }

  /** Whether the statement that has the source at a place has its quote here. */
  showsQuote(place: number): boolean {
    return this.#of.showsQuote?.(place) ?? true
  }

  /** What decides what must have been seen for the statement in a row. */
  placeOf(row: number): RevealPlace | undefined {
    const { numbers, places } = this.columns
    return places.places[numbers.place[row] ?? 0]
  }

  /** The statements of some rows that are there, by id. */
  statementsIn(rows: Uint32Array): KnownStatement[] {
    return Array.from(inIdOrder(this.columns, rows), (row) => this.statementIn(row))
  }

  *[Symbol.iterator](): Generator<KnownStatement> {
    for (const row of this.#rows()) yield this.statementIn(row)
  }

  toJSON(): KnownStatement[] {
    return [...this]
  }

  #rows(): Uint32Array {
    return (this.#inOrder ??= inIdOrder(this.columns, this.#all()))
  }

  #all(): Uint32Array {
    const rows = new Uint32Array(this.#of.end)
    let count = 0
    for (let row = 0; row < this.#of.end; row += 1) {
      if (!this.has(row)) continue
      rows[count] = row
      count += 1
    }
    return rows.subarray(0, count)
  }
}
