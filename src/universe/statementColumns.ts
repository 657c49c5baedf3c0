import { CERTAINTIES } from '../model/certainty.js'
import { PREDICATES, type Predicate, type Realm } from '../model/predicate.js'
import type { Basis, KnownStatement, Source, Speaker } from '../model/statement.js'
import { newChains, putUnder, widenedTo, type Chains } from './chains.js'
import { listNumber, newListTable, type ListTable } from './listTable.js'
import { newRevealPlaces, revealPlaceNumber, type RevealPlaces } from './revealPlaces.js'
import { addSources, newSourceColumns, sourceAt, type SourceColumns } from './sourceColumns.js'
import { knownTextAt, newTextTable, numberOf, numberOrNone, textAt, type TextTable } from './textTable.js'

/**
 * Statements as columns of numbers, a row for each. Rows are only ever added: whoever has counted the rows once sees the
 * same statements for ever.
 *
 * INVARIANT: what is written in a row that somebody has counted is not changed, but for `replacedBy`, which leads to a
 * later row.
 */
export interface StatementColumns {
  rows: number
  readonly ids: TextTable
  /** Of whatever statements speak of, works among it. */
  readonly entities: TextTable
  /** Words of statements themselves: values, roles, cues, the words for a moment. */
  readonly words: TextTable
  readonly moments: TextTable
  readonly speakers: ListTable<Speaker>
  readonly places: RevealPlaces
  readonly sources: SourceColumns
  readonly numbers: Record<Field, Uint32Array>
  /** The rows that speak of an entity, three places for each row: subject, object and work. */
  readonly byEntity: Chains
  /** Rows that give a name, or another one, by whom they give it to. */
  readonly byNamed: Chains
  /** Rows by their words, four places for each: value, role, cue and the words for a moment. */
  readonly byWords: Chains
  readonly bySpeakers: Chains
  /** Numbers of lists of speakers by the words of the names in them. */
  readonly bySpeaker: Map<number, number[]>
  /** Rows by place in PREDICATE_NAMES. */
  readonly byPredicate: Chains
  /** Rows by id. */
  readonly byId: Chains
  /** Rows that another has replaced. */
  readonly replaced: number[]
}

const FIELDS = [
  'id',
  'subject',
  'object',
  'work',
  'value',
  'role',
  'cue',
  'happens',
  'happensText',
  'speakers',
  'place',
  /** Predicate, certainty, realm, basis and whether it is negated. */
  'manner',
  'firstSource',
  'sources',
  /** One more than the row that says the same statement anew; 0 where none does. */
  'replacedBy',
] as const
type Field = (typeof FIELDS)[number]

// `PREDICATES` has a line for every predicate.
export const PREDICATE_NAMES = Object.keys(PREDICATES) as readonly Predicate[]
const PREDICATE_NUMBERS = new Map(PREDICATE_NAMES.map((name, number) => [name, number]))
const REALMS: readonly Realm[] = ['world', 'story']
const BASES: readonly Basis[] = ['warning', 'cue', 'bound', 'public']
const FIRST_SIZE = 64

export function newStatementColumns(): StatementColumns {
  const places = newRevealPlaces()
  return {
    rows: 0,
    ids: newTextTable(),
    entities: newTextTable(),
    words: newTextTable(),
    moments: newTextTable(),
    speakers: newListTable(),
    places,
    sources: newSourceColumns(places.reveals),
    // Every field has a column: the table above lists them all.
    numbers: Object.fromEntries(FIELDS.map((field) => [field, new Uint32Array(FIRST_SIZE)])) as Record<
      Field,
      Uint32Array
    >,
    byEntity: newChains(),
    byNamed: newChains(),
    byWords: newChains(),
    bySpeakers: newChains(),
    bySpeaker: new Map(),
    byPredicate: newChains(),
    byId: newChains(),
    replaced: [],
  }
}

export const predicateNumber = (predicate: Predicate): number => PREDICATE_NUMBERS.get(predicate) ?? 0
export const predicateIn = (manner: number): number => manner & 31
export const doubtIn = (manner: number): number => (manner >>> 5) & 3
export const basisIn = (manner: number): Basis => BASES[(manner >>> 8) & 3] ?? 'bound'
export const isNegatedIn = (manner: number): boolean => (manner & (1 << 10)) !== 0
export const realmIn = (manner: number): Realm => REALMS[(manner >>> 7) & 1] ?? 'story'

/** Adds a statement at the end. @returns its row */
export function addStatement(columns: StatementColumns, statement: KnownStatement): number {
  const { numbers, entities, moments } = columns
  const row = columns.rows
  columns.rows += 1
  if (row >= numbers.id.length) for (const field of FIELDS) numbers[field] = widenedTo(numbers[field], row)
  const subject = numberOf(entities, statement.subject)
  const object = numberOrNone(entities, statement.object)
  const work = numberOrNone(entities, statement.work)
  const id = numberOf(columns.ids, statement.id)
  numbers.id[row] = id
  numbers.subject[row] = subject
  numbers.object[row] = object
  numbers.work[row] = work
  numbers.happens[row] = numberOrNone(moments, statement.happens)
  numbers.value[row] = wordNumber(columns, row * 4, statement.value)
  numbers.role[row] = wordNumber(columns, row * 4 + 1, statement.role)
  numbers.cue[row] = wordNumber(columns, row * 4 + 2, statement.cue)
  numbers.happensText[row] = wordNumber(columns, row * 4 + 3, statement.happensText)
  writeSpeakers(columns, row, statement)
  numbers.place[row] = revealPlaceNumber(columns.places, statement, { subject, work })
  const manner = mannerOf(statement)
  numbers.manner[row] = manner
  writeSources(columns, row, statement)
  putUnder(columns.byEntity, subject, row * 3)
  if (object !== 0 && object !== subject) putUnder(columns.byEntity, object, row * 3 + 1)
  if (work !== 0 && work !== subject && work !== object) putUnder(columns.byEntity, work, row * 3 + 2)
  if (statement.predicate === 'name' || statement.predicate === 'alias')
    putUnder(columns.byNamed, subject, row)
  putUnder(columns.byPredicate, predicateIn(manner), row)
  putUnder(columns.byId, id, row)
  return row
}

/** @param place where the statement stands among those with the same words */
function wordNumber(columns: StatementColumns, place: number, text: string | null): number {
  if (text === null) return 0
  const word = numberOf(columns.words, text)
  putUnder(columns.byWords, word, place)
  return word
}

function writeSpeakers(columns: StatementColumns, row: number, { speakers }: KnownStatement): void {
  if (speakers.length === 0) return
  const known = columns.speakers.lists.length
  const number = listNumber(columns.speakers, speakers, speakersKey)
  columns.numbers.speakers[row] = number
  putUnder(columns.bySpeakers, number, row)
  if (number < known) return
  for (const name of new Set(speakers.flatMap((speaker) => speaker.name ?? []))) {
    const word = numberOf(columns.words, name)
    columns.bySpeaker.set(word, [...(columns.bySpeaker.get(word) ?? []), number])
  }
}

function writeSources(columns: StatementColumns, row: number, { sources }: KnownStatement): void {
  if (sources.length === 0) return
  columns.numbers.firstSource[row] = addSources(columns.sources, row, sources)
  columns.numbers.sources[row] = sources.length
}

const speakersKey = (speakers: readonly Speaker[]): string =>
  JSON.stringify(speakers.map(({ name, outlet, said }) => [name, outlet, said]))

function mannerOf({ predicate, certainty, realm, basis, negated }: KnownStatement): number {
  return (
    predicateNumber(predicate) |
    (CERTAINTIES.indexOf(certainty) << 5) |
    (REALMS.indexOf(realm) << 7) |
    (BASES.indexOf(basis) << 8) |
    (negated ? 1 << 10 : 0)
  )
}

/** Says anew what another row says, for all who count the rows from now on. */
export function replaceRow(columns: StatementColumns, row: number, statement: KnownStatement): void {
  const anew = addStatement(columns, statement)
  columns.numbers.replacedBy[row] = anew + 1
  columns.replaced.push(row)
}

/** Makes the statement that stands in a row. */
export function statementAt(columns: StatementColumns, row: number): KnownStatement {
  const { numbers, entities, words, moments, sources } = columns
  const manner = numbers.manner[row] ?? 0
  const place = columns.places.places[numbers.place[row] ?? 0]
  const first = numbers.firstSource[row] ?? 0
  const end = first + (numbers.sources[row] ?? 0)
  const its: Source[] = []
  for (let at = first; at < end; at += 1) its.push(sourceAt(sources, at))
  return {
    id: knownTextAt(columns.ids, numbers.id[row] ?? 0),
    predicate: PREDICATE_NAMES[predicateIn(manner)] ?? 'event',
    subject: knownTextAt(entities, numbers.subject[row] ?? 0),
    object: textAt(entities, numbers.object[row] ?? 0),
    value: textAt(words, numbers.value[row] ?? 0),
    role: textAt(words, numbers.role[row] ?? 0),
    work: textAt(entities, numbers.work[row] ?? 0),
    season: place?.season ?? null,
    installment: place?.installment ?? null,
    happens: textAt(moments, numbers.happens[row] ?? 0),
    happensText: textAt(words, numbers.happensText[row] ?? 0),
    certainty: CERTAINTIES[doubtIn(manner)] ?? 'unknown',
    negated: isNegatedIn(manner),
    cue: textAt(words, numbers.cue[row] ?? 0),
    realm: realmIn(manner),
    speakers: columns.speakers.lists[numbers.speakers[row] ?? 0] ?? [],
    revealedIn: place?.revealedIn ?? [],
    basis: basisIn(manner),
    sources: its,
  }
}
