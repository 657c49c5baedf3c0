/** Each part of a reader's record as rows of its table, so that all parts are read, changed and put back in one way. */
import type { Import, Listed, Mark, Opened, ReaderRecord, Unsettled } from '../model/readerRecord.js'
import type { RecordTables } from './recordTables.js'

/** Values by column; whose record it is is left out. */
export type Row = Readonly<Record<string, string>>

export interface RecordPart {
  readonly table: keyof RecordTables
  /** The columns by which one row of a reader's is told from another. */
  readonly keys: readonly string[]
  /** The columns that readers' records are sorted by. */
  readonly order: readonly string[]
  /** Whether what is there gives way to what is added under the same key. */
  readonly givesWay: boolean
  readonly rowsIn: (record: Partial<ReaderRecord>) => readonly Row[]
  readonly partOf: (rows: readonly Row[]) => Partial<ReaderRecord>
}

const columns = (row: Row, ...names: readonly string[]): string[] => names.map((name) => row[name] ?? '')

const markRow = ({ universe, ref, seenOn }: Mark): Row => ({ universe, ref, seen_on: seenOn })
function markIn(row: Row): Mark {
  const [universe = '', ref = '', seenOn = ''] = columns(row, 'universe', 'ref', 'seen_on')
  return { universe, ref, seenOn }
}

function openedIn(row: Row): Opened {
  const [universe = '', statement = '', openedOn = ''] = columns(row, 'universe', 'statement', 'opened_on')
  return { universe, statement, openedOn }
}

function listedIn(row: Row): Listed {
  const [universe = '', work = '', list, listedOn = ''] = columns(
    row,
    'universe',
    'work',
    'list',
    'listed_on',
  )
  // Only lists of these names are ever written there.
  return { universe, work, list: list as Listed['list'], listedOn }
}

function importIn(row: Row): Import {
  const [id = '', file = '', importedOn = '', added = ''] = columns(row, 'id', 'file', 'imported_on', 'added')
  // Only `rowsIn` writes there.
  return { id, file, importedOn, ...(JSON.parse(added) as Pick<Import, 'marks' | 'listed'>) }
}

function unsettledIn(row: Row): Unsettled {
  const [id = '', cameOn = '', body = ''] = columns(row, 'id', 'came_on', 'body')
  // Only `rowsIn` writes there.
  return { id, cameOn, ...(JSON.parse(body) as Omit<Unsettled, 'id' | 'cameOn'>) }
}

const PLACE = ['universe', 'ref'] as const
const MARK_DAY = [...PLACE, 'seen_on'] as const

/** In the order in which a record has them. */
export const RECORD_PARTS: readonly RecordPart[] = [
  {
    table: 'mark',
    keys: PLACE,
    order: PLACE,
    givesWay: false,
    rowsIn: ({ marks = [] }) => marks.map(markRow),
    partOf: (rows) => ({ marks: rows.map(markIn) }),
  },
  {
    table: 'rewatch',
    keys: MARK_DAY,
    order: MARK_DAY,
    givesWay: false,
    rowsIn: ({ rewatches = [] }) => rewatches.map(markRow),
    partOf: (rows) => ({ rewatches: rows.map(markIn) }),
  },
  {
    table: 'setting',
    keys: ['name'],
    order: ['name'],
    givesWay: true,
    rowsIn: ({ settings = {} }) =>
      Object.entries(settings).map(([name, value]) => ({ name, value: JSON.stringify(value) })),
    partOf: (rows) => ({
      settings: Object.fromEntries(
        rows.map((row): [string, unknown] => [row['name'] ?? '', JSON.parse(row['value'] ?? 'null')]),
      ),
    }),
  },
  {
    table: 'opened',
    keys: ['universe', 'statement'],
    order: ['universe', 'statement'],
    givesWay: false,
    rowsIn: ({ opened = [] }) =>
      opened.map(({ universe, statement, openedOn }) => ({ universe, statement, opened_on: openedOn })),
    partOf: (rows) => ({ opened: rows.map(openedIn) }),
  },
  {
    table: 'listed',
    keys: ['universe', 'work'],
    order: ['universe', 'work'],
    givesWay: true,
    rowsIn: ({ listed = [] }) =>
      listed.map(({ universe, work, list, listedOn }) => ({ universe, work, list, listed_on: listedOn })),
    partOf: (rows) => ({ listed: rows.map(listedIn) }),
  },
  {
    table: 'import',
    keys: ['id'],
    order: ['imported_on', 'id'],
    givesWay: false,
    rowsIn: ({ imports = [] }) =>
      imports.map(({ id, file, importedOn, ...added }) => ({
        id,
        file,
        imported_on: importedOn,
        added: JSON.stringify(added),
      })),
    partOf: (rows) => ({ imports: rows.map(importIn) }),
  },
  {
    table: 'unsettled',
    keys: ['id'],
    order: ['came_on', 'id'],
    givesWay: false,
    rowsIn: ({ unsettled = [] }) =>
      unsettled.map(({ id, cameOn, ...body }) => ({ id, came_on: cameOn, body: JSON.stringify(body) })),
    partOf: (rows) => ({ unsettled: rows.map(unsettledIn) }),
  },
]
