import type { EntityKind } from '../model/entity.js'
import type { KnownStatement } from '../model/statement.js'
import type { Entity, Universe } from '../model/universe.js'
import type { Work } from '../model/work.js'
import { newChains, putUnder, type Chains } from '../universe/chains.js'
import { predicateNumber, statementAt, type StatementColumns } from '../universe/statementColumns.js'
import { numberOf } from '../universe/textTable.js'
import type { KnownName } from './hiddenWords.js'
import { isDescriptive } from './spellings.js'
import { newSpelledNames, phrasesFor, type SpelledNames } from './spelledNames.js'

/** A `name` or `alias` statement, with what is asked of it for every reader. Entities are numbers of the columns. */
export interface Naming {
  readonly row: number
  readonly subject: number
  readonly object: number
  readonly work: number
  /** The number of its words; 0 for none. */
  readonly value: number
  readonly givesName: boolean
  readonly isAlias: boolean
  readonly isDescriptive: boolean
  /** Null where it is denied, or has no words. */
  readonly name: KnownName | null
  /** By which it is found in texts. */
  readonly phrases: readonly number[]
}

/** All names in some columns, whoever may know them. It is made once, and goes on where rows were added. */
export interface NameIndex {
  readonly spelled: SpelledNames
  /** By row. */
  readonly names: Naming[]
  /** Places of names that may hold another: descriptions and aliases. */
  readonly descriptions: number[]
  /** Places of names by whom they speak of, three for each: subject, object and work. */
  readonly byEntity: Chains
  /** By number, for whatever is introduced. */
  kinds: ReadonlyMap<number, EntityKind>
  entities: readonly Entity[]
  /** Numbers of `entities`. */
  entityNumbers: Uint32Array
  works: readonly Work[]
  workNumbers: Uint32Array
  /** Phrases of the names that all may know. */
  publicPhrases: readonly number[]
  rowsRead: number
  /** What every horizon asks of the names; null where it is to be made anew. */
  columns: NameColumns | null
}

/** What every horizon asks of all names, as columns: to go through objects takes ten times as long. */
export interface NameColumns {
  readonly rows: Uint32Array
  readonly subjects: Uint32Array
  /** 1 for each that gives a name. */
  readonly giving: Uint8Array
  /** 1 for each that excuses the words in it: a description must not vouch for itself. */
  readonly proper: Uint8Array
  /** Where the phrases of each begin in `phrases`; one more than there are names. */
  readonly starts: Uint32Array
  readonly phrases: Uint32Array
  /** Places of names that speak of somebody whom nobody introduced. */
  readonly strange: readonly number[]
}

const kept = new WeakMap<StatementColumns, NameIndex>()

/**
 * The names of a universe whose statements are in these columns.
 * @param end of the rows that are to be read by now, for whoever reads them in turns
 */
export function nameIndexOf(
  { entities, works }: Pick<Universe, 'entities' | 'works'>,
  columns: StatementColumns,
  end = columns.rows,
): NameIndex {
  const index = kept.get(columns) ?? newNameIndex()
  kept.set(columns, index)
  if (works !== index.works) takeWorks(index, works, columns)
  if (entities !== index.entities) takeEntities(index, entities, columns)
  for (; index.rowsRead < end; index.rowsRead += 1) {
    const predicate = (columns.numbers.manner[index.rowsRead] ?? 0) & 31
    if (predicate === NAME || predicate === ALIAS) takeName(index, columns, index.rowsRead)
  }
  return index
}

/** What everybody and everything is that is known of some columns, by number. */
export const kindsIn = (columns: StatementColumns): ReadonlyMap<number, EntityKind> =>
  kept.get(columns)?.kinds ?? new Map<number, EntityKind>()

/** A statement that gives its subject a name: not one of an installment, and not one that is denied. */
export function givesName({ predicate, value, negated, season, installment }: KnownStatement): boolean {
  return predicate === 'name' && value !== null && !negated && season === null && installment === null
}

const NAME = predicateNumber('name')
const ALIAS = predicateNumber('alias')

const newNameIndex = (): NameIndex => ({
  spelled: newSpelledNames(),
  names: [],
  descriptions: [],
  byEntity: newChains(),
  kinds: new Map(),
  entities: [],
  entityNumbers: new Uint32Array(),
  works: [],
  workNumbers: new Uint32Array(),
  publicPhrases: [],
  rowsRead: 0,
  columns: null,
})

export function nameColumnsOf(index: NameIndex): NameColumns {
  return (index.columns ??= columnsOf(index))
}

function columnsOf({ names, kinds, workNumbers }: NameIndex): NameColumns {
  const works = new Set(workNumbers)
  const isIntroduced = (number: number): boolean => number === 0 || kinds.has(number) || works.has(number)
  const starts = new Uint32Array(names.length + 1)
  for (const [place, { phrases }] of names.entries())
    starts[place + 1] = (starts[place] ?? 0) + phrases.length
  const phrases = new Uint32Array(starts.at(-1) ?? 0)
  for (const [place, naming] of names.entries()) phrases.set(naming.phrases, starts[place])
  return {
    rows: Uint32Array.from(names, ({ row }) => row),
    subjects: Uint32Array.from(names, ({ subject }) => subject),
    giving: Uint8Array.from(names, ({ givesName: gives }) => (gives ? 1 : 0)),
    proper: Uint8Array.from(names, ({ givesName: gives, isDescriptive: describes }) =>
      gives && !describes ? 1 : 0,
    ),
    starts,
    phrases,
    strange: [...names.keys()].filter((place) => {
      const { subject = 0, object = 0, work = 0 } = names[place] ?? {}
      return !(isIntroduced(subject) && isIntroduced(object) && isIntroduced(work))
    }),
  }
}

function takeWorks(index: NameIndex, works: readonly Work[], columns: StatementColumns): void {
  index.works = works
  index.columns = null
  index.workNumbers = Uint32Array.from(works, ({ id }) => numberOf(columns.entities, id))
  index.publicPhrases = works.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].flatMap((each) => phrasesFor(index.spelled, each, 'work')),
  )
}

/** Whoever was not there before, or as something else, has their names spelled anew. */
function takeEntities(index: NameIndex, entities: readonly Entity[], columns: StatementColumns): void {
  const before = index.kinds
  index.columns = null
  const kinds = new Map<number, EntityKind>()
  index.entityNumbers = Uint32Array.from(entities, ({ id }) => numberOf(columns.entities, id))
  index.entities = entities
  for (const [place, { kind }] of entities.entries()) kinds.set(index.entityNumbers[place] ?? 0, kind)
  index.names.forEach((naming, place) => {
    const kind = kinds.get(naming.subject)
    if (kind !== before.get(naming.subject)) index.names[place] = spelled(index, naming, kind)
  })
  index.kinds = kinds
}

function takeName(index: NameIndex, columns: StatementColumns, row: number): void {
  const { numbers } = columns
  index.columns = null
  const statement = statementAt(columns, row)
  const { predicate, value, negated, season, installment, subject: entity, revealedIn } = statement
  const [subject = 0, object = 0, work = 0] = [numbers.subject[row], numbers.object[row], numbers.work[row]]
  const kind = season === null && installment === null ? 'thing' : 'installment'
  const naming: Naming = {
    row,
    subject,
    object,
    work,
    value: numbers.value[row] ?? 0,
    givesName: givesName(statement),
    isAlias: predicate === 'alias',
    isDescriptive: value !== null && isDescriptive(value),
    name: value === null || negated ? null : { name: value, entity, kind, revealedIn },
    phrases: [],
  }
  const place = index.names.push(spelled(index, naming, index.kinds.get(subject))) - 1
  if (value !== null && (naming.isAlias || naming.isDescriptive)) index.descriptions.push(place)
  putUnder(index.byEntity, subject, place * 3)
  if (object !== 0 && object !== subject) putUnder(index.byEntity, object, place * 3 + 1)
  if (work !== 0 && work !== subject && work !== object) putUnder(index.byEntity, work, place * 3 + 2)
}

/** With the phrases for what bears the name; an installment is no entity, but has a name. */
function spelled(index: NameIndex, naming: Naming, kind: EntityKind = 'thing'): Naming {
  if (naming.name === null) return naming
  const borne = naming.name.kind === 'installment' ? 'installment' : kind
  return {
    ...naming,
    name: { ...naming.name, kind: borne },
    phrases: phrasesFor(index.spelled, naming.name.name, borne),
  }
}
