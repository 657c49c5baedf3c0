import type { SchemaModule } from 'kysely'

/** A step of MIGRATIONS: viewings after the first, what came from players, and how records changed. */
export async function createProgress(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('rewatch')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('universe', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('seen_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rewatch_key', ['reader', 'universe', 'ref', 'seen_on'])
    .execute()
  await schema
    .createTable('unsettled')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('came_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unsettled_key', ['reader', 'id'])
    .execute()
  await schema
    .createTable('play')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('thing', 'text', (column) => column.notNull())
    .addColumn('played_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('play_key', ['reader', 'thing'])
    .execute()
  await schema
    .createTable('arrival')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull())
    .addColumn('came_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('arrival_key', ['reader', 'token'])
    .execute()
  await schema
    .createTable('pending_import')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('previewed_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('pending_import_key', ['reader', 'id'])
    .execute()
  await schema
    .createTable('change')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('change_key', ['reader', 'number'])
    .execute()
}
