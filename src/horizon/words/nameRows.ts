import type { KnownStatement } from '../../model/statement.js'
import type { Work } from '../../model/work.js'
import { newChains, putUnder, widenedTo, type Chains } from '../../universe/chains.js'
import {
  predicateIn,
  predicateNumber,
  statementAt,
  type StatementColumns,
} from '../../universe/statementColumns.js'
import { findNumber, newTextTable, numberOf, type TextTable } from '../../universe/textTable.js'
import { givesName } from '../nameIndex.js'
import { titleKey } from '../titleKey.js'
import { keyOf } from './idOrder.js'
import { newMarks, type Marks } from './marks.js'
import type { Visible } from '../visible.js'
import { searchWords } from './searchWords.js'
import { newWordedTexts, readWords, type WordedTexts } from './wordedTexts.js'
import { newWordTree, wordNumber, type WordTree } from './wordTree.js'

/** One name of one thing, whoever may know it. */
export interface NameRow {
  readonly name: string
  /** The row of the statement that gives it; null for names of works, which all may know. */
  readonly row: number | null
  /** Whose it is, by number; of a season or installment the work's. */
  readonly entity: number
  /** What it names of its entity: all of it, or a season or installment. */
  readonly part: 'whole' | 'season' | 'installment'
}

/** All names by which things are looked for, in the order in which they came. */
export interface NameWords {
  readonly names: NameRow[]
  /** By name one more than its row, and 0 for names of works; whom it names as a whole, else 0; and its first letters. */
  rows: Uint32Array
  entities: Uint32Array
  firsts: Uint32Array
  /** Of their words: far fewer than those of statements. */
  readonly tree: WordTree
  /** The words of each name, in their order. */
  readonly words: WordedTexts
  /** Names by `titleKey`: a name is the same however it is spaced. */
  readonly keys: TextTable
  readonly byKey: Chains
  /** Names of works by what they are and whose. */
  readonly ofWorks: Map<string, number>
  /** The names that the works of an outline have. */
  readonly outlines: WeakMap<readonly Work[], ReadonlySet<number>>
  /** What the question at hand says of words of names, and of names. */
  readonly wordMarks: Marks
  readonly marks: Marks
}

const FIRST_SIZE = 64

export const newNameWords = (): NameWords => ({
  names: [],
  rows: new Uint32Array(FIRST_SIZE),
  entities: new Uint32Array(FIRST_SIZE),
  firsts: new Uint32Array(FIRST_SIZE),
  tree: newWordTree(),
  words: newWordedTexts(),
  keys: newTextTable(),
  byKey: newChains(),
  ofWorks: new Map(),
  outlines: new WeakMap(),
  wordMarks: newMarks(),
  marks: newMarks(),
})

const NAME = predicateNumber('name')
const ALIAS = predicateNumber('alias')

/** Takes in the name that a row gives, if it does. */
export function readName(all: NameWords, columns: StatementColumns, row: number): void {
  const predicate = predicateIn(columns.numbers.manner[row] ?? 0)
  if (predicate !== NAME && predicate !== ALIAS) return
  const statement = statementAt(columns, row)
  const part = partNamed(statement)
  if (statement.value === null || part === null) return
  add(all, { name: statement.value, row, entity: columns.numbers.subject[row] ?? 0, part })
}

/** The numbers of the names that works bear, with those taken in that were not there. */
function namesOfWorks(
  all: NameWords,
  columns: StatementColumns,
  works: readonly Work[],
): ReadonlySet<number> {
  const known = all.outlines.get(works)
  if (known !== undefined) return known
  const numbers = new Set<number>()
  for (const { id, name, otherNames } of works) {
    const entity = findNumber(columns.entities, id)
    for (const each of [name, ...otherNames]) {
      const key = `${id}\n${each}`
      const number = all.ofWorks.get(key) ?? add(all, { name: each, row: null, entity, part: 'whole' })
      all.ofWorks.set(key, number)
      numbers.add(number)
    }
  }
  all.outlines.set(works, numbers)
  return numbers
}

/** Whether a reader may see a name, by its number. */
export function namesVisible(all: NameWords, { statements, works }: Visible): (name: number) => boolean {
  const ofWorks = namesOfWorks(all, statements.columns, works)
  const { rows } = all
  return (name) => {
    const row = rows[name] ?? 0
    return row === 0 ? ofWorks.has(name) : statements.has(row - 1)
  }
}

function add(all: NameWords, named: NameRow): number {
  const number = all.names.push(named) - 1
  if (number >= all.rows.length) {
    all.rows = widenedTo(all.rows, number)
    all.entities = widenedTo(all.entities, number)
    all.firsts = widenedTo(all.firsts, number)
  }
  all.rows[number] = named.row === null ? 0 : named.row + 1
  all.entities[number] = named.part === 'whole' ? named.entity : 0
  all.firsts[number] = keyOf(named.name)
  readWords(
    all.words,
    number,
    searchWords(named.name).map((word) => wordNumber(all.tree, word)),
  )
  putUnder(all.byKey, numberOf(all.keys, titleKey(named.name)), number)
  return number
}

/** What a statement names; null where it names nothing. */
function partNamed(statement: KnownStatement): NameRow['part'] | null {
  const { predicate, negated, certainty, installment } = statement
  if (givesName(statement) || (predicate === 'alias' && !negated && certainty === 'certain')) return 'whole'
  if (predicate !== 'name' || negated) return null
  return installment === null ? 'season' : 'installment'
}
