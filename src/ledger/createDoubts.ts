import type { SchemaModule } from 'kysely'
import type { ColumnTypes } from './columnTypes.js'

/** A step of MIGRATIONS: what reading could not settle, a row for each document and universe. */
export async function createDoubts(schema: SchemaModule, { position }: ColumnTypes): Promise<void> {
  await schema
    .createTable('doubt')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('universe', 'text', (column) => column.notNull())
    .addColumn('noted_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('doubt_of', ['document', 'universe'])
    .execute()
}
