import type { KnownStatement } from '../model/statement.js'
import type { Entity } from '../model/universe.js'
import type { Work } from '../model/work.js'
import {
  predicateIn,
  predicateNumber,
  statementAt,
  type StatementColumns,
} from '../universe/statementColumns.js'
import { identitiesOf } from './identities.js'
import { givesName } from './nameIndex.js'
import { titleKey } from './titleKey.js'
import type { Visible } from './visible.js'

/**
 * Who or what a reader calls `words`: the ids, as shown, of everything visible that bears the name or is also known by
 * it, characters first, then people, works and the rest. Case, accents, punctuation and a leading “The” do not matter
 * (`titleKey`). Where nothing bears the whole name, those with a name of which it is a whole word: “Ritter”. Empty
 * where there are none.
 */
export function findNamed(visible: Visible, words: string): readonly string[] {
  const wanted = titleKey(words)
  if (wanted === '') return []
  const whole = bearersOf(visible, wanted, 'byName')
  const found = whole.length > 0 ? whole : bearersOf(visible, wanted, 'byWord')
  const { shownAs } = identitiesOf(visible)
  const rank = (id: string): number => RANKS[visible.kindOf(id) ?? 'thing']
  return [...new Set(found.map(shownAs))].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Those that bear a name, of whatever bears it in the universe only what is visible. */
function bearersOf({ works, statements }: Visible, wanted: string, by: 'byName' | 'byWord'): string[] {
  const titles = keptTitles.get(works) ?? indexTitles(works)
  keptTitles.set(works, titles)
  const named = rowsByName(statements.columns)[by].get(wanted) ?? []
  return [
    ...(titles[by].get(wanted) ?? []),
    ...named.flatMap((row) => (statements.has(row) ? [statements.statementIn(row).subject] : [])),
  ]
}

const RANKS: Readonly<Record<Entity['kind'], number>> = {
  character: 0,
  person: 1,
  work: 2,
  organisation: 3,
  place: 4,
  thing: 5,
}

/** What bears a name, and what bears one of which something is a whole word; both by `titleKey`. */
interface Named<T> {
  readonly byName: Map<string, T[]>
  readonly byWord: Map<string, T[]>
}

const newNamed = <T>(): Named<T> => ({ byName: new Map(), byWord: new Map() })

function putNamed<T>({ byName, byWord }: Named<T>, name: string, bearer: T): void {
  put(byName, titleKey(name), bearer)
  for (const word of new Set(name.split(/[\s/-]+/).map(titleKey))) put(byWord, word, bearer)
}

function put<T>(index: Map<string, T[]>, key: string, bearer: T): void {
  const there = index.get(key)
  if (there === undefined) index.set(key, [bearer])
  else there.push(bearer)
}

const keptTitles = new WeakMap<readonly Work[], Named<string>>()

function indexTitles(works: readonly Work[]): Named<string> {
  const titles = newNamed<string>()
  for (const { id, name, otherNames } of works)
    for (const each of [name, ...otherNames]) putNamed(titles, each, id)
  return titles
}

interface NamedRows extends Named<number> {
  rowsRead: number
}

const keptRows = new WeakMap<StatementColumns, NamedRows>()

/** Reads who bears which name in so many rows more. @returns whether any are left */
export function readMoreBearers(columns: StatementColumns, most: number): boolean {
  const end = (keptRows.get(columns)?.rowsRead ?? 0) + most
  rowsByName(columns, Math.min(columns.rows, end))
  return end < columns.rows
}

/** The rows that name somebody, whoever may know them: of these each reader is shown only what they may. */
function rowsByName(columns: StatementColumns, end = columns.rows): NamedRows {
  const named = keptRows.get(columns) ?? { ...newNamed<number>(), rowsRead: 0 }
  keptRows.set(columns, named)
  for (; named.rowsRead < end; named.rowsRead += 1) {
    const row = named.rowsRead
    if (!NAMING.has(predicateIn(columns.numbers.manner[row] ?? 0))) continue
    const statement = statementAt(columns, row)
    if (statement.value !== null && (givesName(statement) || isAlias(statement)))
      putNamed(named, statement.value, row)
  }
  return named
}

const NAMING = new Set([predicateNumber('name'), predicateNumber('alias')])

/** What somebody is also known as finds them, though it is not what they are called. */
const isAlias = ({ predicate, negated }: KnownStatement): boolean => predicate === 'alias' && !negated
