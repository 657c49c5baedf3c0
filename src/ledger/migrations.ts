import type { SchemaModule } from 'kysely'
import type { ColumnTypes } from './columnTypes.js'
import { createDoubts } from './createDoubts.js'
import { createPeople } from './createPeople.js'
import { createProgress } from './createProgress.js'

/**
 * How the tables came to be, one step after the other. A database is as new as the number of steps that were taken.
 *
 * INVARIANT: a step that was published is never changed; the next change is a step at the end.
 */
export const MIGRATIONS: readonly ((schema: SchemaModule, types: ColumnTypes) => Promise<void>)[] = [
  createTables,
  createLibrary,
  createListsAndImports,
  createRecordVersions,
  createPeople,
  createProgress,
  createDoubts,
]

async function createTables(schema: SchemaModule, { position }: ColumnTypes): Promise<void> {
  await schema
    .createTable('universe')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .execute()
  await schema
    .createTable('entry')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('universe', 'text', (column) => column.notNull().references('universe.id'))
    .addColumn('recorded_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('entry_tail').on('entry').columns(['universe', 'position']).execute()
  await schema
    .createTable('mark')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('universe', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('seen_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mark_key', ['reader', 'universe', 'ref'])
    .execute()
  await schema
    .createTable('opened')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('universe', 'text', (column) => column.notNull())
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('opened_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('opened_key', ['reader', 'universe', 'statement'])
    .execute()
  await schema
    .createTable('setting')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('setting_key', ['reader', 'name'])
    .execute()
}

async function createLibrary(schema: SchemaModule, { position }: ColumnTypes): Promise<void> {
  await schema
    .createTable('document')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('kept_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('document_version', ['id', 'hash'])
    .execute()
  await schema
    .createTable('followed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('universes', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('health', 'text', (column) => column.notNull())
    .addColumn('memory', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('waiting_item')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('followed', 'text', (column) => column.notNull())
    .addColumn('universes', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('seen_key')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .execute()
  await schema
    .createTable('job')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addUniqueConstraint('job_key', ['task', 'about'])
    .execute()
}

async function createListsAndImports(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('listed')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('universe', 'text', (column) => column.notNull())
    .addColumn('work', 'text', (column) => column.notNull())
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('listed_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('listed_key', ['reader', 'universe', 'work'])
    .execute()
  await schema
    .createTable('import')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('imported_on', 'text', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('import_key', ['reader', 'id'])
    .execute()
}

async function createRecordVersions(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('record_version')
    .addColumn('reader', 'text', (column) => column.primaryKey())
    .addColumn('version', 'text', (column) => column.notNull())
    .execute()
}
